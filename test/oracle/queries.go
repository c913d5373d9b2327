package main

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"github.com/jmespath/go-jmespath"
	"github.com/tidwall/gjson"
	"sigs.k8s.io/yaml"
)

// readProperty is what the AWS providers do with `property`: a literal key first where it has dots, then a path.
func readProperty(q question) answer {
	if strings.Contains(q.Text, ".") {
		if found := gjson.Get(q.JSON, strings.ReplaceAll(q.Text, ".", "\\.")); found.Exists() {
			return text(found.String())
		}
	}
	return readPath(q)
}

func readPath(q question) answer {
	found := gjson.Get(q.JSON, q.Text)
	if !found.Exists() {
		return answer{Absent: true}
	}
	if q.Op == "raw" {
		return text(found.Raw)
	}
	return text(found.String())
}

// search answers with the result as JSON.
func search(q question) answer {
	var document any
	if err := json.Unmarshal([]byte(q.JSON), &document); err != nil {
		return failure(err)
	}
	compiled, err := jmespath.Compile(q.Text)
	if err != nil {
		return failure(fmt.Errorf("syntax"))
	}
	found, err := compiled.Search(document)
	if err != nil {
		return failure(fmt.Errorf("unfit"))
	}
	written, err := json.Marshal(found)
	if err != nil {
		return failure(err)
	}
	return text(string(written))
}

func matchPattern(q question) answer {
	pattern, err := regexp.Compile(q.Text)
	if err != nil {
		return failure(err)
	}
	switch q.Op {
	case "match":
		return text(fmt.Sprint(pattern.MatchString(q.JSON)))
	case "find-all":
		return answer{List: append([]string{}, pattern.FindAllString(q.JSON, q.N)...)}
	case "submatches":
		return text(fmt.Sprint(pattern.FindAllStringSubmatchIndex(q.JSON, -1)))
	case "split":
		return answer{List: append([]string{}, pattern.Split(q.JSON, q.N)...)}
	case "literal":
		return text(pattern.ReplaceAllLiteralString(q.JSON, q.With))
	}
	return text(pattern.ReplaceAllString(q.JSON, q.With))
}

func writeYaml(q question) answer {
	var value any
	if err := json.Unmarshal([]byte(q.JSON), &value); err != nil {
		return failure(err)
	}
	written, err := yaml.Marshal(value)
	if err != nil {
		return failure(err)
	}
	return text(string(written))
}

func readYaml(q question) answer {
	found := map[string]any{}
	if err := yaml.Unmarshal([]byte(q.Text), &found); err != nil {
		return failure(err)
	}
	written, err := json.Marshal(found)
	if err != nil {
		return failure(err)
	}
	return text(string(written))
}

func readYamlStrings(q question) answer {
	found := map[string]string{}
	if err := yaml.Unmarshal([]byte(q.Text), &found); err != nil {
		return failure(err)
	}
	written, err := json.Marshal(found)
	if err != nil {
		return failure(err)
	}
	return text(string(written))
}
