// What the compiler makes by itself for the entities. It is long, for they have many fields; made here, it is
// made once.
#include "switch/model/workspace.hpp"

template class std::vector<sw::Organisation>;
template class std::vector<sw::Participant>;
template class std::vector<sw::Exchange>;

namespace sw {

Round::Round() = default;
Round::Round(const Round&) = default;
Round::Round(Round&&) noexcept = default;
Round& Round::operator=(const Round&) = default;
Round& Round::operator=(Round&&) noexcept = default;
Round::~Round() = default;

Organisation::Organisation() = default;
Organisation::Organisation(const Organisation&) = default;
Organisation::Organisation(Organisation&&) noexcept = default;
Organisation& Organisation::operator=(const Organisation&) = default;
Organisation& Organisation::operator=(Organisation&&) noexcept = default;
Organisation::~Organisation() = default;

Participant::Participant() = default;
Participant::Participant(const Participant&) = default;
Participant::Participant(Participant&&) noexcept = default;
Participant& Participant::operator=(const Participant&) = default;
Participant& Participant::operator=(Participant&&) noexcept = default;
Participant::~Participant() = default;

Exchange::Exchange() = default;
Exchange::Exchange(const Exchange&) = default;
Exchange::Exchange(Exchange&&) noexcept = default;
Exchange& Exchange::operator=(const Exchange&) = default;
Exchange& Exchange::operator=(Exchange&&) noexcept = default;
Exchange::~Exchange() = default;

Workspace::Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

}  // namespace sw
