// SPDX-License-Identifier: MIT
#include "parse/house_clues.hpp"

#include "parse/bodies.hpp"

namespace vacparse {
namespace {

constexpr WordSet kArticles({"the", "our", "das", "die", "der", "la", "le", "el", "l"});
constexpr WordSet kBodies({"organisation", "organization", "company",      "firm",        "startup",
                           "charity",      "nonprofit",    "nonprofits",   "profit",      "ngo",
                           "agency",       "institution",  "institute",    "university",  "college",
                           "school",       "museum",       "library",      "hospital",    "business",
                           "employer",     "provider",     "manufacturer", "association", "foundation",
                           "enterprise",   "union",        "cooperative",  "publisher",   "retailer",
                           "church",       "consultancy",  "studio",       "bank",        "laboratory",
                           "newspaper",    "society",      "leader",       "verein",      "unternehmen",
                           "entreprise",   "asociacion",   "organizacion"});
constexpr WordSet kAbout({"about", "why", "uber", "sobre"});
constexpr WordSet kWork({"work",        "working",       "works",      "career",      "careers",  "life",
                         "employment",  "benefits",      "internship", "internships", "job",      "jobs",
                         "employed",    "employee",      "interest",   "opening",     "vacancy",  "vacancies",
                         "opportunity", "opportunities", "role",       "roles",       "position", "positions",
                         "staff",       "volunteer"});
constexpr WordSet kAt({"at", "with", "for", "by", "bei"});
constexpr WordSet kJoin({"join", "joining"});
constexpr WordSet kJoined({"us", "team"});
constexpr WordSet kWe({"we", "our", "you", "wir"});
constexpr WordSet kActs({"has",      "offers",     "provides",   "seeks",      "employs",
                         "believes", "values",     "welcomes",   "aims",       "supports",
                         "operates", "serves",     "needs",      "invites",    "works",
                         "strives",  "recognizes", "recognises", "encourages", "celebrates",
                         "reserves", "delivers",   "manages",    "helps",      "runs"});
constexpr WordSet kStaff({"staff", "employee", "employees", "team", "values", "policy", "policies",
                          "colleagues", "headquarters", "hr"});
/// "work with the Reef Data team": a part of the house.
constexpr WordSet kParts({"team", "teams", "group", "unit", "department", "office", "committee", "staff",
                          "section", "division"});
constexpr WordSet kIs({"is", "are", "was", "ist", "est", "es"});
constexpr WordSet kEqual({"equal", "affirmative", "eeo", "inclusive"});
constexpr WordSet kEmployer({"opportunity", "opportunities", "employment", "action", "employer", "-"});

/// Behind " (ERA)" and a comma, which may stand between a name and what is said of it.
std::size_t behind_insert(const Words& words, std::size_t at) {
  const std::size_t end = behind_bracket(words, at);
  return words.is(end, ",") ? end + 1 : end;
}

/// `is` holds for a word and the next one, in the rest of the sentence.
template <class Is>
bool follow(const Words& words, std::size_t at, Is&& is) {
  constexpr std::size_t kReach = 20;
  for (std::size_t i = at; i < at + kReach && i < words.size(); ++i) {
    const bool inside =
        words[i + 1].kind == WordKind::digits && !words[i + 1].blank_before;  // "$5.5 billion"
    if (ends_sentence(words[i]) && !inside) return false;
    if (is(words[i], words[i + 1])) return true;
  }
  return false;
}

/// " (ER)" behind "Elba Reefs".
bool is_lettered(const Words& words, const ProperName& name) {
  const Word& letters = words[name.end + 1];
  return words.is(name.end, "(") && words.is(name.end + 2, ")") &&
         abbreviates(letters.text, words.text(name.first, name.end));
}

/// "a public research university on the coast": up to a comma.
bool names_body(const Words& words, std::size_t at) {
  bool open = true;
  return follow(words, at, [&](const Word& one, const Word&) {
    open = open && one.folded != ",";
    return open && one_of(one, kBodies);
  });
}

/// "... is a studio. We build boats.": the sentence behind the one at `at` speaks for the house.
bool goes_on_as_we(const Words& words, std::size_t at) {
  while (at < words.size() && !ends_sentence(words[at])) ++at;
  return words.is(at + 1, "we") || words.is(at + 1, "our");
}

}  // namespace

HouseClues clues_round(const Words& words, const ProperName& name, bool heading) {
  std::size_t begin = name.first;
  while (begin > 0 && one_of(words[begin - 1], kArticles)) --begin;
  const bool opens = begin == 0 || ends_sentence(words[begin - 1]) || words[begin - 1].folded == "\"";
  const Word &lead = words.before(begin), &before = words.before(begin > 0 ? begin - 1 : 0);
  const std::size_t behind = behind_insert(words, name.end);
  const Word &next = words[behind], &right_behind = words[name.end];
  const bool at = one_of(lead, kAt);
  HouseClues clues;
  clues.add(HouseClue::heads_about,
            heading && begin == 1 && one_of(lead, kAbout) && name.end == words.size());
  clues.add(HouseClue::is_joined, one_of(lead, kJoin) || (at && one_of(before, kJoined)));
  clues.add(HouseClue::is_we, lead.folded == "at" && one_of(next, kWe) &&
                                  (begin == 1 || ends_sentence(before) || before.folded == ":"));
  clues.add(HouseClue::is_worked_at, at && one_of(before, kWork) && !one_of(right_behind, kParts));
  clues.add(HouseClue::acts, opens && one_of(next, kActs));
  clues.add(HouseClue::owns, right_behind.folded == "'" && !right_behind.blank_before);
  clues.add(HouseClue::has_staff, one_of(right_behind, kStaff));
  const bool lettered = is_lettered(words, name);
  clues.add(HouseClue::is_lettered, lettered);
  const bool apposed = words.is(behind - 1, ",") && (next.folded == "a" || next.folded == "an");
  clues.add(HouseClue::is_body, ((opens && lettered) || at) && apposed && names_body(words, behind));
  if (!one_of(next, kIs)) return clues;
  clues.add(HouseClue::is_committed,
            opens && words.is(behind + 1, "committed") && words.is(behind + 2, "to"));
  clues.add(HouseClue::employs_equally, follow(words, behind, [](const Word& one, const Word& other) {
              return one_of(one, kEqual) && one_of(other, kEmployer);
            }));
  const bool body =
      opens && follow(words, behind, [](const Word& one, const Word&) { return one_of(one, kBodies); });
  clues.add(HouseClue::is_body, body);
  clues.add(HouseClue::is_we, body && goes_on_as_we(words, behind));
  return clues;
}

}  // namespace vacparse
