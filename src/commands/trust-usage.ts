/** The command line of `keyless trust`. */
export const TRUST_USAGE: string = `keyless trust init --repo OWNER/REPO (--branch B | --tag T | --environment E | --pull-request) \\
                   --role NAME --account ID --format terraform|cloudformation|json|aws-cli
    prints the identity provider, the role and the least that it has to be allowed
      --subject-form name|immutable   with --owner-id N --repo-id N for the immutable form
      --workflow FILE                 reads the secrets and registries that its Keyless steps name
      --uses OWNER/REPO               the action's repository in that file, where it is not called keyless
      --region R --partition P        --existing-provider    --audience A
      --ghes HOST | --ghe SUBDOMAIN   --enterprise-slug S
      --kms-key ARN                   --ecr-repository NAME  (both as often as needed)

keyless trust check POLICY… [--claims FILE | --repo OWNER/REPO (--branch B | …)] [--role ARN] [--region R] [--json]
    prints what IAM would decide, and what is unlikely to be meant; POLICY is a file, or - for standard input
    status: 0 allowed and no error found, 1 refused or an error found, 2 usage, 3 only AWS can tell
`;
