package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"time"

	"github.com/hashicorp/vault/sdk/framework"
	"github.com/hashicorp/vault/sdk/logical"
)

// newMadeBackend makes an engine as those for databases are: each read of creds/NAME makes a user and a lease, and the
// end of the lease removes the user. users/ lists those that live.
func newMadeBackend(ctx context.Context, config *logical.BackendConfig) (logical.Backend, error) {
	backend := &framework.Backend{BackendType: logical.TypeLogical}
	secret := &framework.Secret{
		Type:   "user",
		Fields: map[string]*framework.FieldSchema{"username": {Type: framework.TypeString}},
		Revoke: func(ctx context.Context, request *logical.Request, _ *framework.FieldData) (*logical.Response, error) {
			return nil, request.Storage.Delete(ctx, "users/"+request.Secret.InternalData["username"].(string))
		},
	}
	backend.Secrets = []*framework.Secret{secret}
	backend.Paths = []*framework.Path{
		{
			Pattern: "creds/" + framework.GenericNameRegex("name"),
			Fields:  map[string]*framework.FieldSchema{"name": {Type: framework.TypeString}},
			Operations: map[logical.Operation]framework.OperationHandler{
				logical.ReadOperation: &framework.PathOperation{
					Callback: func(ctx context.Context, request *logical.Request, data *framework.FieldData) (*logical.Response, error) {
						user := "v-" + data.Get("name").(string) + "-" + random(4)
						entry := &logical.StorageEntry{Key: "users/" + user}
						if err := request.Storage.Put(ctx, entry); err != nil {
							return nil, err
						}
						response := secret.Response(
							map[string]interface{}{"username": user, "password": random(16), "port": 5432},
							map[string]interface{}{"username": user},
						)
						response.Secret.TTL = time.Hour
						return response, nil
					},
				},
			},
		},
		{
			Pattern: "users/?$",
			Operations: map[logical.Operation]framework.OperationHandler{
				logical.ListOperation: &framework.PathOperation{
					Callback: func(ctx context.Context, request *logical.Request, _ *framework.FieldData) (*logical.Response, error) {
						users, err := request.Storage.List(ctx, "users/")
						return logical.ListResponse(users), err
					},
				},
			},
		},
	}
	return backend, backend.Setup(ctx, config)
}

func random(bytes int) string {
	made := make([]byte, bytes)
	if _, err := rand.Read(made); err != nil {
		panic(err)
	}
	return hex.EncodeToString(made)
}
