package main

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"reflect"
	"strconv"
	"text/template"

	"github.com/Masterminds/sprig/v3"
)

// functions are those of a template in an ExternalSecret: sprig's without the environment and the network, the few
// that the operator's copy of sprig changed, and the operator's own.
func functions() template.FuncMap {
	all := sprig.TxtFuncMap()
	for _, name := range []string{"env", "expandenv", "getHostByName"} {
		delete(all, name)
	}
	for name, function := range helpers() {
		all[name] = function
	}
	all["hexdec"] = func(v string) string {
		decoded, err := hex.DecodeString(v)
		if err != nil {
			return err.Error()
		}
		return string(decoded)
	}
	all["fromJson"] = func(v string) any {
		var decoded any
		json.Unmarshal([]byte(v), &decoded) // whatever the error
		return decoded
	}
	all["deepEqual"] = reflect.DeepEqual
	all["atoi"] = func(v string) int { i, _ := strconv.Atoi(v); return i }
	return all
}

func renderTemplate(q question) answer {
	data := map[string]string{}
	for key, value := range q.Data {
		data[key] = value
	}
	for key, value := range q.Bytes {
		decoded, err := base64.StdEncoding.DecodeString(value)
		if err != nil {
			return failure(err)
		}
		data[key] = string(decoded)
	}
	parsed, err := template.New(q.Name).Option("missingkey=error").Funcs(functions()).Parse(q.Text)
	if err != nil {
		return failure(err)
	}
	var out bytes.Buffer
	if err := parsed.Execute(&out, data); err != nil {
		return failure(err)
	}
	return text(out.String())
}
