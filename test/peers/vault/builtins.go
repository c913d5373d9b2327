package main

import (
	"github.com/hashicorp/vault/sdk/helper/consts"

	jwtauth "github.com/hashicorp/vault-plugin-auth-jwt"
	kv "github.com/hashicorp/vault-plugin-secrets-kv"
)

// builtins is the catalogue of what this server has built in.
type builtins struct{}

var factories = map[consts.PluginType]map[string]interface{}{
	consts.PluginTypeSecrets:    {"kv": kv.Factory, "made": newMadeBackend},
	consts.PluginTypeCredential: {"jwt": jwtauth.Factory},
}

func (builtins) Contains(name string, kind consts.PluginType) bool {
	_, found := factories[kind][name]
	return found
}

func (builtins) Get(name string, kind consts.PluginType) (func() (interface{}, error), bool) {
	factory, found := factories[kind][name]
	return func() (interface{}, error) { return factory, nil }, found
}

func (builtins) Keys(kind consts.PluginType) []string {
	names := []string{}
	for name := range factories[kind] {
		names = append(names, name)
	}
	return names
}

func (b builtins) DeprecationStatus(name string, kind consts.PluginType) (consts.DeprecationStatus, bool) {
	return consts.Supported, b.Contains(name, kind)
}

func (builtins) IsBuiltinEntPlugin(string, consts.PluginType) bool { return false }
