#include "switch/matching/proof.hpp"

namespace sw::matching {

std::string_view proof_schema() {
  return R"json({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Matching of switch",
  "description": "The file matching.json beside switch.yaml: who goes where, and the prices that prove that no other arrangement wins. `switch match --write` makes it, `switch verify` holds it against the files of the round. Not meant to be edited by hand.",
  "type": "object",
  "required": ["version", "as_of", "input", "all_pairs", "totals", "people", "organisations"],
  "additionalProperties": false,
  "properties": {
    "$schema": {"type": "string"},
    "version": {"description": "The version of this form.", "const": 1},
    "as_of": {"description": "The day for which was asked who is ready and which pins hold.", "type": "string", "pattern": "^20[0-9]{2}-[0-9]{2}-[0-9]{2}$"},
    "keep": {"description": "Whether the fewest changes came first, as after a dropout (`--keep`).", "type": "boolean"},
    "scores": {
      "description": "The file of own scores (`--scores`).",
      "type": "object",
      "required": ["file", "adds"],
      "additionalProperties": false,
      "properties": {
        "file": {"description": "From the folder of the round; only its name where it is elsewhere.", "type": "string"},
        "adds": {"description": "Whether they were added to the score that is reckoned; else they stood instead of it.", "type": "boolean"},
        "scale": {"description": "How far they go, as `--scale` says it; else they are points.", "type": "string", "pattern": "^[^ ]+\\.\\.[^ ]+$"}
      }
    },
    "without": {
      "description": "What of the round was not reckoned with.",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "required": ["file"],
        "additionalProperties": false,
        "properties": {
          "file": {"description": "From the folder of the round.", "type": "string"},
          "despite": {"description": "The check whose finding there was passed by (`--despite`); without it the file was not filled in, or depends on one that was not.", "type": "string"}
        }
      }
    },
    "input": {"description": "Checksum of the goals, and of all checksums below.", "allOf": [{"$ref": "#/definitions/checksum"}]},
    "all_pairs": {"description": "Whether every pair that can be was weighed; else each person has a list of hosts.", "type": "boolean"},
    "totals": {
      "description": "What counted, first things first.",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["goal", "total"],
        "additionalProperties": false,
        "properties": {
          "goal": {"enum": ["pinned", "placed", "reciprocity", "worst_off", "fit", "kept", "rank", "together", "tie"]},
          "part": {"description": "Of worst_off the band of scores, 0 the lowest; of kept 0 the confirmed, 1 the proposed pairs.", "type": "integer", "minimum": 0},
          "total": {"type": "integer"}
        }
      }
    },
    "people": {
      "description": "Every jobshadower, by id.",
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "required": ["input", "seats"],
        "additionalProperties": false,
        "properties": {
          "input": {"description": "Checksum of the own organisation, and of score and rank of every host.", "allOf": [{"$ref": "#/definitions/checksum"}]},
          "seats": {
            "description": "One, but for who has more than one confirmed exchange.",
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "object",
              "required": ["host", "price"],
              "additionalProperties": false,
              "properties": {
                "host": {"description": "Null: no place.", "type": ["string", "null"]},
                "slot": {"description": "Which of the host's `slots`; the first where it is left out.", "type": "integer", "minimum": 0},
                "fixed": {"description": "By a confirmed exchange or a pin, before anything was matched.", "type": "boolean"},
                "price": {"$ref": "#/definitions/price"}
              }
            }
          },
          "kept": {"description": "Earlier pairs by host, where the round wants to keep them.", "type": "object", "additionalProperties": {"enum": ["proposed", "confirmed"]}},
          "kept_in": {"description": "Which of the host's periods with places of their own that was in, from 0 on, where it is known.", "type": "object", "additionalProperties": {"type": "integer", "minimum": 0}},
          "weighed": {"description": "The hosts that were weighed, where not all were.", "type": "array", "items": {"type": "string"}}
        }
      }
    },
    "organisations": {
      "description": "Every organisation, by id.",
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "required": ["input", "sends", "hosts", "slots"],
        "additionalProperties": false,
        "properties": {
          "input": {"description": "Checksum of the places.", "allOf": [{"$ref": "#/definitions/checksum"}]},
          "sends": {"description": "The price where its people set out.", "allOf": [{"$ref": "#/definitions/price"}]},
          "hosts": {"description": "The price where it receives.", "allOf": [{"$ref": "#/definitions/price"}]},
          "slots": {
            "description": "Its places; none where it takes nobody.",
            "type": "array",
            "items": {
              "type": "object",
              "required": ["price"],
              "additionalProperties": false,
              "properties": {
                "price": {"$ref": "#/definitions/price"},
                "senders": {"description": "The price for organisations with more people who might come than the pair cap lets in.", "type": "object", "additionalProperties": {"$ref": "#/definitions/price"}}
              }
            }
          }
        }
      }
    }
  },
  "definitions": {
    "checksum": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
    "price": {"description": "One number for each of `totals`; none where all are 0.", "type": "array", "items": {"type": "integer"}}
  }
}
)json";
}

}  // namespace sw::matching
