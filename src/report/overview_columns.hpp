// What is told of one organisation, person or exchange: the columns of its list, and the facts of its card.
#pragma once

#include <span>

#include "switch/overview/lists.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

template <class Row>
struct ListColumn {
  Column column;
  bool usual;  ///< shown where no columns are asked for
  Cell (*cell)(const Row&);
};

std::span<const ListColumn<overview::OrganisationRow>> columns_of(const overview::OrganisationRow&);
std::span<const ListColumn<overview::ParticipantRow>> columns_of(const overview::ParticipantRow&);
std::span<const ListColumn<overview::ExchangeRow>> columns_of(const overview::ExchangeRow&);

}  // namespace sw::report
