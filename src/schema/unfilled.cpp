#include "switch/schema/unfilled.hpp"

#include "switch/schema/describe.hpp"

namespace sw::schema {
namespace {

/// The visitor that collects them; it looks into no part.
class Unfilled {
 public:
  std::vector<std::string_view> keys;

  template <class T>
  void field(const Info& info, const T& member) {
    if (info.need == Need::required && !member.given()) keys.push_back(info.key);
  }
};

template <class Entity>
std::vector<std::string_view> keys_of(const Entity& one) {
  Unfilled visitor;
  describe(visitor, one);
  return std::move(visitor.keys);
}

}  // namespace

std::vector<std::string_view> unfilled(const Organisation& one) {
  return keys_of(one);
}

std::vector<std::string_view> unfilled(const Participant& one) {
  return keys_of(one);
}

std::vector<std::string_view> unfilled(const Exchange& one) {
  return keys_of(one);
}

}  // namespace sw::schema
