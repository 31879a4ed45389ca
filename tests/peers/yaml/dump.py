# Writes YAML files anew with PyYAML or ruamel. Usage: dump.py pyyaml|ruamel FILE...
import sys

writer, files = sys.argv[1], sys.argv[2:]
for name in files:
    with open(name, encoding="utf-8") as file:
        text = file.read()
    if writer == "pyyaml":
        import yaml

        written = yaml.safe_dump(yaml.safe_load(text), allow_unicode=True, sort_keys=False)
    else:
        import ruamel.yaml

        yaml = ruamel.yaml.YAML()
        with open(name, "w", encoding="utf-8") as file:
            yaml.dump(yaml.load(text), file)
        continue
    with open(name, "w", encoding="utf-8") as file:
        file.write(written)
