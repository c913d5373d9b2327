// Command oracle answers questions about Go's own behaviour: one JSON object a line in, one a line out, in order.
// The tests compare Keyless's engines with these answers, byte for byte.
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"unicode/utf8"
)

type question struct {
	Engine string            `json:"engine"`
	Name   string            `json:"name,omitempty"`
	Text   string            `json:"text"`
	Data   map[string]string `json:"data,omitempty"`
	// Base64, for what is no UTF-8.
	Bytes map[string]string `json:"bytes,omitempty"`
	JSON  string            `json:"json,omitempty"`
	Op    string            `json:"op,omitempty"`
	With  string            `json:"with,omitempty"`
	N     int               `json:"n,omitempty"`
}

type answer struct {
	Text *string `json:"text,omitempty"`
	// Base64, where the result is no UTF-8.
	Bytes  *string  `json:"bytes,omitempty"`
	Absent bool     `json:"absent,omitempty"`
	List   []string `json:"list,omitempty"`
	Error  *string  `json:"error,omitempty"`
}

func text(s string) answer {
	if utf8.ValidString(s) {
		return answer{Text: &s}
	}
	encoded := base64.StdEncoding.EncodeToString([]byte(s))
	return answer{Bytes: &encoded}
}

func failure(err error) answer {
	message := err.Error()
	return answer{Error: &message}
}

func ask(q question) (a answer) {
	defer func() {
		if r := recover(); r != nil {
			a = failure(fmt.Errorf("panic: %v", r))
		}
	}()
	switch q.Engine {
	case "template":
		return renderTemplate(q)
	case "property":
		return readProperty(q)
	case "gjson":
		return readPath(q)
	case "jmespath":
		return search(q)
	case "regexp":
		return matchPattern(q)
	case "to-yaml":
		return writeYaml(q)
	case "from-yaml":
		return readYaml(q)
	case "yaml-strings":
		return readYamlStrings(q)
	}
	return failure(fmt.Errorf("no engine %q", q.Engine))
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 64<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for in.Scan() {
		var q question
		if err := json.Unmarshal(in.Bytes(), &q); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if err := encoder.Encode(ask(q)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if err := out.Flush(); err != nil {
			os.Exit(1)
		}
	}
}
