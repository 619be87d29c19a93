// SPDX-License-Identifier: MIT
#include "values/contract_times.hpp"

#include <algorithm>

namespace vacparse {
namespace {

/// "engaged for 48 months".
constexpr WordSet kEngaged({"employment", "employed", "appointed", "engaged", "hired", "recruited",
                            "seconded"});

/// "is limited to" stands before `at`.
bool is_limited_to(const Words& words, std::size_t at) {
  constexpr std::size_t kWords = 3;
  if (at < kWords || !words.is(at - 1, "to") || !words.is(at - 2, "limited")) return false;
  return words.is(at - kWords, "is") || words.is(at - kWords, "are") || words.is(at - kWords, "be");
}

/// True when the words before a duration say that it is the contract's: "contract for", "appointment not to
/// exceed".
bool noun_before(const Words& words, std::size_t first, std::size_t lead) {
  constexpr WordSet kTellingLeads({"duration", "duree", "duracion", "exceed"});
  constexpr WordSet kLinks({"for",       "of",      "is",        "be",        "will",    "are",       "to",
                            ":",         "(",       "-",         "d",         "'",       "de",        "on",
                            "runs",      "offered", "granted",   "made",      "awarded", "concluded", "valid",
                            "available", "sera",    "initially", "guaranteed"});
  constexpr std::size_t kMostLinks = 5;
  for (std::size_t at = lead; at < first; ++at) {
    const bool telling = one_of(words[at], kTellingLeads) || words.starts_phrase(at, "initial period") ||
                         words.starts_phrase(at, "term of");
    if (telling) return true;
  }
  if (is_limited_to(words, first)) return true;
  std::size_t at = lead;
  for (std::size_t links = 0; links < kMostLinks && one_of(words.before(at), kLinks); ++links) --at;
  return one_of(words.before(at), kContractNouns) || one_of(words.before(at), kEngaged);
}

/// "a contract as temporary staff for a period of five years", "a fellowship, lasting two years": what it is
/// of stands further before.
bool is_contract_period(const Words& words, std::size_t first, std::size_t lead) {
  constexpr std::size_t kReach = 12;
  constexpr WordSet kPosts({"role", "job", "available", "undertaken", "fellowship", "fellowships", "fellow",
                            "personne", "persona", "poste", "puesto"});
  constexpr WordSet kLasting({"lasting", "last", "lasts"});
  bool period = one_of(words.before(lead), kLasting);
  for (std::size_t at = lead; at < first; ++at) {
    period = period || words.starts_phrase(at, "period of") || words.starts_phrase(at, "periode de") ||
             words.starts_phrase(at, "periodo de");
  }
  for (std::size_t at = lead - std::min(lead, kReach); period && at < lead; ++at) {
    if (one_of(words[at], kContractNouns) || one_of(words[at], kEngaged) || one_of(words[at], kPosts))
      return true;
  }
  return false;
}

/// "The duration of the deployment is three months", "el plazo del trabajo es de 6 meses"; not that of a
/// course.
bool is_named_duration(const Words& words, std::size_t lead) {
  constexpr WordSet kNames({"duration", "length", "duree", "duracion", "plazo"});
  constexpr WordSet kVerbs({"is", "be", "of", "es", "est", "sera", "de"});
  constexpr WordSet kOthers({"training", "course", "courses", "project", "programme", "program", "interview",
                             "test", "study", "studies", "probation", "trial", "formation", "curso",
                             "proyecto", "projet"});
  constexpr std::size_t kReach = 8;
  if (!one_of(words.before(lead), kVerbs) && !one_of(words[lead], kVerbs)) return false;
  bool named = false;
  for (std::size_t at = lead - std::min(lead, kReach); at < lead; ++at) {
    if (one_of(words[at], kOthers)) return false;
    named = named || one_of(words[at], kNames);
  }
  return named;
}

/// "The appointment with Elba University is for three years": the noun is the subject of the sentence.
bool is_of_subject(const Words& words, std::size_t lead) {
  constexpr WordSet kVerbs({"is", "are", "be"});
  constexpr std::size_t kReach = 12;
  if (lead < 2 || !words.is(lead - 1, "for") || !one_of(words[lead - 2], kVerbs)) return false;
  for (std::size_t at = lead - 2; at > 0 && lead - at < kReach && !words.is(at - 1, "."); --at) {
    if (one_of(words[at - 1], kContractNouns)) return true;
  }
  return false;
}

/// What ends a kind of contract: "fixed term", "temps plein".
constexpr WordSet kKinds({"term", "time", "temporary", "permanent", "plein", "partiel", "complet"});

/// "Fixed term, 3 years", "Full-time – 3 years".
bool is_behind_kind(const Words& words, std::size_t lead) {
  constexpr WordSet kSigns({",", "-", "–", "—"});
  constexpr WordSet kTerms({"term", "time"});
  constexpr WordSet kBefore({"full", "part", "fixed", "limited", "short", "long", "-", "‐"});
  constexpr std::size_t kWords = 3;
  return lead >= kWords && one_of(words[lead - 1], kSigns) && one_of(words[lead - 2], kTerms) &&
         one_of(words[lead - kWords], kBefore);
}

/// "renewable contracts (five years)", "full-time (one year) appointment", "(12 months, full time contract)":
/// the bracket stands beside the noun, or holds it.
bool is_in_bracket(const Words& words, std::size_t last, std::size_t lead) {
  constexpr std::size_t kReach = 4;
  if (lead == 0 || !words.is(lead - 1, "(")) return false;
  const Word& before = words.before(lead - 1);
  if (words.is(last, ")"))
    return one_of(before, kContractNouns) || one_of(before, kKinds) ||
           one_of(words[last + 1], kContractNouns);
  for (std::size_t at = last + 1; words.is(last, ",") && at <= last + kReach; ++at) {
    if (one_of(words[at], kContractNouns)) return true;
  }
  return false;
}

}  // namespace

bool is_of_contract(const Words& words, std::size_t first, std::size_t last, std::size_t lead) {
  while (lead > 0 && words.is(lead - 1, "*")) --lead;  // "is **24 months**"
  return noun_before(words, first, lead) || is_contract_period(words, first, lead) ||
         is_named_duration(words, lead) || is_of_subject(words, lead) || is_in_bracket(words, last, lead) ||
         is_behind_kind(words, lead);
}

}  // namespace vacparse
