// SPDX-License-Identifier: MIT
#include "values/quantities.hpp"

#include <algorithm>
#include <array>

#include "text/windows.hpp"
#include "values/fold.hpp"

namespace vacparse {
namespace {

struct UnitWord {
  std::string_view phrase;
  TimeUnit unit;
};

constexpr auto kUnitWords = std::to_array<UnitWord>({
    {"year", TimeUnit::year},     {"years", TimeUnit::year},  {"yr", TimeUnit::year},
    {"yrs", TimeUnit::year},      {"an", TimeUnit::year},     {"ans", TimeUnit::year},
    {"annee", TimeUnit::year},    {"annees", TimeUnit::year}, {"ano", TimeUnit::year},
    {"anos", TimeUnit::year},     {"month", TimeUnit::month}, {"months", TimeUnit::month},
    {"mois", TimeUnit::month},    {"mes", TimeUnit::month},   {"meses", TimeUnit::month},
    {"week", TimeUnit::week},     {"weeks", TimeUnit::week},  {"semaine", TimeUnit::week},
    {"semaines", TimeUnit::week}, {"semana", TimeUnit::week}, {"semanas", TimeUnit::week},
    {"day", TimeUnit::day},       {"days", TimeUnit::day},    {"jour", TimeUnit::day},
    {"jours", TimeUnit::day},     {"dia", TimeUnit::day},     {"dias", TimeUnit::day},
    {"hour", TimeUnit::hour},     {"hours", TimeUnit::hour},  {"hrs", TimeUnit::hour},
    {"heure", TimeUnit::hour},    {"heures", TimeUnit::hour}, {"hora", TimeUnit::hour},
    {"horas", TimeUnit::hour},    {"jahr", TimeUnit::year},   {"jahre", TimeUnit::year},
    {"jahren", TimeUnit::year},   {"monat", TimeUnit::month}, {"monate", TimeUnit::month},
    {"monaten", TimeUnit::month}, {"woche", TimeUnit::week},  {"wochen", TimeUnit::week},
    {"tage", TimeUnit::day},      {"tagen", TimeUnit::day},   {"stunde", TimeUnit::hour},
    {"stunden", TimeUnit::hour},
});

constexpr WordSet kUnits(kUnitWords);
static_assert(std::all_of(kUnitWords.begin(), kUnitWords.end(),
                          [](const UnitWord& unit) { return unit.phrase.size() <= kEightBytes; }));

constexpr WordSet kRangeWords({"-", "to", "or", "a", "ou", "o", "and", "et", "y", "bis", "oder", "und"});
constexpr WordSet kUnitAdjectives({"full", "calendar", "consecutive", "additional", "complete", "more"});

/// "+", "or more", "plus": the number is a lower end.
std::size_t skip_open_end(const Words& words, std::size_t at) {
  if (words.is(at, "+") || words.is(at, "plus")) return at + 1;
  if (words.starts_phrase(at, "or more") || words.starts_phrase(at, "and more")) return at + 2;
  if (words.starts_phrase(at, "ou plus") || words.starts_phrase(at, "o mas")) return at + 2;
  return at;
}

/// The unit at `at`, behind a hyphen, a bracket that closes a range or one adjective.
TimeUnit read_unit(const Words& words, std::size_t& at) {
  std::size_t next = at;
  if (words.is(next, "-")) ++next;
  if (one_of(words[next], kUnitAdjectives)) ++next;
  const TimeUnit unit = words.is_letters(next) ? time_unit(words[next].folded) : TimeUnit::none;
  if (unit != TimeUnit::none) at = next + 1;
  return unit;
}

/// True when the number at `at` is the tail of something else: "GS5", "4.24", "12/3".
bool is_tail_of_code(const Words& words, std::size_t at) {
  const Word& before = words.before(at);
  if (at == 0 || words[at].blank_before || before.kind != WordKind::sign) {
    return at > 0 && !words[at].blank_before && before.kind == WordKind::letters && words.is_digits(at);
  }
  const bool joins =
      before.folded == "." || before.folded == "," || before.folded == "/" || before.folded == "$";
  return joins && words.is_digits(at);
}

bool read_quantity(const Words& words, std::size_t at, Quantity& quantity) {
  const std::optional<Number> low = read_number(words, at);
  if (!low || is_tail_of_code(words, at)) return false;
  std::size_t next = skip_open_end(words, low->next);
  quantity = {at, next, low->value, low->value, TimeUnit::none};
  quantity.unit = read_unit(words, next);
  quantity.last = next;
  if (quantity.unit != TimeUnit::none) return true;
  if (!one_of(words[next], kRangeWords)) return false;
  const std::optional<Number> high = read_number(words, next + 1);
  if (!high) return false;
  next = skip_open_end(words, high->next);
  quantity.unit = read_unit(words, next);
  quantity.high = high->value;
  quantity.last = next;
  return quantity.unit != TimeUnit::none;
}

}  // namespace

TimeUnit time_unit(std::string_view folded) {
  for (const UnitWord& entry : kUnitWords) {
    if (entry.phrase == folded) return entry.unit;
  }
  return TimeUnit::none;
}

bool name_time(const Words& words) {
  return std::any_of(words.all().begin(), words.all().end(),
                     [](const Word& word) { return kUnits.has(word); });
}

bool may_name_time(std::string_view folded) {
  bool found = false;
  each_window(folded, letters_of, [&found](const Window& window) {
    window.each_word(window.begins & ~window.longer_than(kEightBytes),
                     [&found](std::uint64_t word) { found = found || kUnits.has_hash(hash_ends(word, 0)); });
  });
  return found;
}

std::vector<Quantity> find_quantities(const Words& words) {
  std::vector<Quantity> found;
  if (!name_time(words)) return found;
  for (std::size_t at = 0; at < words.size();) {
    Quantity quantity;
    if (read_quantity(words, at, quantity)) {
      found.push_back(quantity);
      at = quantity.last;
    } else {
      ++at;
    }
  }
  return found;
}

}  // namespace vacparse
