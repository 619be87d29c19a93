// SPDX-License-Identifier: MIT
#pragma once
/// What tells that a length of time is that of the contract, and of no course, project or notice.

#include <cstddef>

#include "values/words.hpp"

namespace vacparse {

/// What a duration in prose must be of: the word stands right before ("term of") or right after ("-year
/// term").
inline constexpr WordSet kContractNouns({
    "contract",    "contracts",   "position",     "positions",   "assignment",  "assignments", "term",
    "terms",       "appointment", "appointments", "engagement",  "secondment",  "internship",  "internships",
    "consultancy", "traineeship", "contrat",      "contrato",    "detachement", "determinado", "determinada",
    "determinee",  "mission",     "stage",        "opportunity", "mandate",     "placement",   "duration",
    "cdd",         "post",        "posts",        "role",        "cover",
});

/// The words round the length of time from word `first` up to `last` say that it is the contract's: "contract
/// for", "appointment not to exceed". `lead` is the first of the words that belong to it: "up to", "a total
/// of".
bool is_of_contract(const Words& words, std::size_t first, std::size_t last, std::size_t lead);

}  // namespace vacparse
