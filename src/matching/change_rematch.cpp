#include "matching/change_rematch.hpp"

#include "matching/change_residual.hpp"

namespace sw::matching {

/// Whatever the number of lanes.
class Rematch::Round {
 public:
  virtual ~Round() = default;
  virtual std::unique_ptr<Round> copy() const = 0;
  virtual void set_places(Index slot, std::uint32_t places) = 0;
  virtual void drop_person(Index person) = 0;
  virtual void drop_pair(Index candidate) = 0;
  virtual std::vector<Index> choice() const = 0;
};

template <std::size_t Width>
class Rematch::RoundOf final : public Round {
 public:
  RoundOf(const Problem& problem, const Certificate& optimum)
      : problem_(problem),
        net_(std::make_shared<const ResidualNet<Width>>(problem, optimum.lanes)),
        residual_(*net_, problem, optimum),
        paths_(*net_) {}

  std::unique_ptr<Round> copy() const override { return std::make_unique<RoundOf>(*this); }

  void set_places(Index slot, std::uint32_t places) override {
    const Index arc = net_->network.slot_arc(slot);
    for (std::uint32_t now = capacity(arc); now < places; ++now) residual_.widen(arc, paths_);
    for (std::uint32_t now = capacity(arc); now > places; --now) residual_.narrow(arc, paths_);
  }
  void drop_person(Index person) override { close(net_->network.person_arc(person)); }
  void drop_pair(Index candidate) override { close(net_->network.candidate_arc(candidate)); }

  std::vector<Index> choice() const override {
    std::vector<Index> all(problem_.persons.size(), none);
    for (Index c = 0; c < problem_.candidates.size(); ++c)
      if (residual_.flow(net_->network.candidate_arc(c)) > 0) all[problem_.candidates[c].person] = c;
    return all;
  }

 private:
  std::uint32_t capacity(Index arc) const { return residual_.room(arc) + residual_.flow(arc); }
  void close(Index arc) {
    if (capacity(arc) > 0) residual_.narrow(arc, paths_);
  }

  const Problem& problem_;
  std::shared_ptr<const ResidualNet<Width>> net_;  // of all copies
  Residual<Width> residual_;
  Paths<Width> paths_;
};

Rematch::Rematch(const Problem& problem, const Certificate& optimum) {
  const std::size_t lanes = optimum.lanes.size();
  if (lanes <= 8)
    round_ = std::make_unique<RoundOf<8>>(problem, optimum);
  else if (lanes <= 12)
    round_ = std::make_unique<RoundOf<12>>(problem, optimum);
  else
    round_ = std::make_unique<RoundOf<16>>(problem, optimum);
}

Rematch::Rematch(const Rematch& other) : round_(other.round_->copy()) {}
Rematch::Rematch(Rematch&&) noexcept = default;
Rematch::~Rematch() = default;

void Rematch::set_places(Index slot, std::uint32_t places) {
  round_->set_places(slot, places);
}
void Rematch::drop_person(Index person) {
  round_->drop_person(person);
}
void Rematch::drop_pair(Index candidate) {
  round_->drop_pair(candidate);
}
std::vector<Index> Rematch::choice() const {
  return round_->choice();
}

}  // namespace sw::matching
