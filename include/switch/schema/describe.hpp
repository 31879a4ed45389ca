// All descriptions.
#pragma once

#include "switch/schema/describe_exchange.hpp"
#include "switch/schema/describe_organisation.hpp"
#include "switch/schema/describe_participant.hpp"
#include "switch/schema/describe_round.hpp"
