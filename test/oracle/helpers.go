package main

import (
	"bytes"
	"crypto"
	"crypto/rsa"
	_ "crypto/sha1"
	_ "crypto/sha256"
	_ "crypto/sha512"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"strings"
	"text/template"

	"github.com/lestrrat-go/jwx/v2/jwk"
	"sigs.k8s.io/yaml"
)

// helpers does with Go's library what External Secrets Operator's documentation says its functions do.
func helpers() template.FuncMap {
	unsupported := func(...string) (string, error) { return "", errors.New("not asked of the oracle") }
	all := template.FuncMap{
		"filterPEM":        filterPEM,
		"filterCertChain":  filterCertChain,
		"certSANs":         certSANs,
		"jwkPublicKeyPem":  func(key string) (string, error) { return jwkPEM(key, "PUBLIC KEY", x509.MarshalPKIXPublicKey) },
		"jwkPrivateKeyPem": func(key string) (string, error) { return jwkPEM(key, "PRIVATE KEY", x509.MarshalPKCS8PrivateKey) },
		"rsaDecrypt":       rsaDecrypt,
		"toYaml": func(value any) string {
			written, err := yaml.Marshal(value)
			if err != nil {
				return ""
			}
			return strings.TrimSuffix(string(written), "\n")
		},
		"fromYaml": func(document string) map[string]any {
			found := map[string]any{}
			if err := yaml.Unmarshal([]byte(document), &found); err != nil {
				found["Error"] = err.Error()
			}
			return found
		},
	}
	for _, name := range []string{"pkcs12key", "pkcs12keyPass", "pkcs12cert", "pkcs12certPass", "pemToPkcs12", "pemToPkcs12Pass",
		"fullPemToPkcs12", "fullPemToPkcs12Pass", "pemTruststoreToPKCS12", "pemTruststoreToPKCS12Pass"} {
		all[name] = unsupported
	}
	return all
}

func fromFirstBlock(input string) []byte {
	if at := strings.Index(input, "-----BEGIN"); at >= 0 {
		return []byte(input[at:])
	}
	return []byte(input)
}

func filterPEM(kind, input string) (string, error) {
	rest, found := fromFirstBlock(input), ""
	for {
		block, left := pem.Decode(rest)
		rest = left
		if block == nil {
			break
		}
		if strings.EqualFold(block.Type, kind) {
			found += string(pem.EncodeToMemory(block))
		}
	}
	if found == "" && len(rest) > 0 {
		return "", errors.New("error filtering pem: found junk")
	}
	return found, nil
}

type link struct {
	certificate *x509.Certificate
	signer      int
	signs       bool
}

// chain puts certificates in order, the leaf first, by their key identifiers alone.
func chain(input string) ([]*x509.Certificate, error) {
	var links []*link
	for rest := []byte(input); ; {
		block, left := pem.Decode(rest)
		rest = left
		if block == nil {
			break
		}
		certificate, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, err
		}
		links = append(links, &link{certificate, -1, false})
	}
	for i, one := range links {
		for j, other := range links {
			if i != j && bytes.Equal(one.certificate.AuthorityKeyId, other.certificate.SubjectKeyId) {
				one.signer, other.signs = j, true
				break
			}
		}
	}
	leaf := -1
	for i, one := range links {
		if !one.signs {
			if leaf >= 0 {
				return nil, errors.New("found multiple leaf or disjunct certificates")
			}
			leaf = i
		}
	}
	if leaf < 0 {
		return nil, errors.New("no leaf certificate found")
	}
	var ordered []*x509.Certificate
	for at := leaf; at >= 0; at = links[at].signer {
		if len(ordered) == len(links) {
			return nil, errors.New("constructing chain resulted in cycle")
		}
		ordered = append(ordered, links[at].certificate)
	}
	return ordered, nil
}

func isRoot(certificate *x509.Certificate) bool {
	return certificate.AuthorityKeyId == nil || bytes.Equal(certificate.AuthorityKeyId, certificate.SubjectKeyId)
}

func certificatePEM(certificate *x509.Certificate) string {
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate.Raw}))
}

func filterCertChain(kind, input string) (string, error) {
	ordered, err := chain(input)
	if err != nil {
		return "", err
	}
	first, last := ordered[0], ordered[len(ordered)-1]
	switch {
	case kind == "leaf" && !isRoot(first):
		return certificatePEM(first), nil
	case kind == "root" && isRoot(last):
		return certificatePEM(last), nil
	case kind == "intermediate":
		found := ""
		for _, certificate := range ordered[1:] {
			if isRoot(certificate) {
				break
			}
			found += certificatePEM(certificate)
		}
		return found, nil
	}
	return "", nil
}

func certSANs(input string) ([]string, error) {
	block, _ := pem.Decode(fromFirstBlock(input))
	if block == nil {
		return nil, errors.New("failed to decode PEM block")
	}
	certificate, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return nil, fmt.Errorf("failed to parse certificate: %w", err)
	}
	names := append([]string{}, certificate.DNSNames...)
	for _, address := range certificate.IPAddresses {
		names = append(names, address.String())
	}
	names = append(names, certificate.EmailAddresses...)
	for _, uri := range certificate.URIs {
		names = append(names, uri.String())
	}
	return names, nil
}

func jwkPEM(document, kind string, marshal func(any) ([]byte, error)) (string, error) {
	key, err := jwk.ParseKey([]byte(document))
	if err != nil {
		return "", err
	}
	var raw any
	if err := key.Raw(&raw); err != nil {
		return "", err
	}
	der, err := marshal(raw)
	if err != nil {
		return "", err
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})), nil
}

func rsaDecrypt(scheme, hash, input, key string) (string, error) {
	if scheme == "None" {
		return input, nil
	}
	if scheme != "RSA-OAEP" {
		return "", fmt.Errorf("decryption scheme %v is not supported", scheme)
	}
	block, _ := pem.Decode([]byte(key))
	if block == nil {
		return "", errors.New("failed to decode PEM block")
	}
	parsed, err := anyPrivateKey(block.Bytes)
	if err != nil {
		return "", fmt.Errorf("could not parse private key: %v", err)
	}
	private, ok := parsed.(*rsa.PrivateKey)
	if !ok {
		return "", errors.New("could not parse RSA private key")
	}
	hashes := map[string]crypto.Hash{"SHA1": crypto.SHA1, "SHA512": crypto.SHA512}
	chosen, ok := hashes[hash]
	if !ok {
		chosen = crypto.SHA256
	}
	plain, err := rsa.DecryptOAEP(chosen.New(), nil, private, []byte(input), nil)
	if err != nil {
		return "", fmt.Errorf("error decrypting data with RSA: %v", err)
	}
	return string(plain), nil
}

func anyPrivateKey(der []byte) (any, error) {
	if key, err := x509.ParsePKCS1PrivateKey(der); err == nil {
		return key, nil
	}
	if key, err := x509.ParsePKCS8PrivateKey(der); err == nil {
		return key, nil
	}
	if key, err := x509.ParseECPrivateKey(der); err == nil {
		return key, nil
	}
	return nil, errors.New("unable to parse private key type")
}
