// SPDX-License-Identifier: MIT
#include "score/tally.hpp"

#include <fmt/format.h>

#include <charconv>
#include <set>

#include "emit/fold.hpp"

namespace vacparse::score {
namespace {

void count_single(const Values& labelled, const Values& given, Measure measure, Counts& counts) {
  if (labelled.empty() && given.empty()) return;
  if (labelled.empty()) {
    ++counts.spurious;
  } else if (given.empty()) {
    ++counts.missing;
  } else if (same(given.front(), labelled.front(), measure)) {
    ++counts.correct;
  } else {
    ++counts.wrong;
  }
}

std::set<std::string> set_of(const Values& values, Measure measure) {
  std::set<std::string> set;
  for (const Value& value : values) set.insert(normal_form(std::get<std::string>(value), measure));
  return set;
}

void count_list(const Values& labelled, const Values& given, Measure measure, Counts& counts) {
  const std::set<std::string> due = set_of(labelled, measure);
  const std::set<std::string> found = set_of(given, measure);
  std::size_t common = 0;
  for (const std::string& value : found) common += due.count(value);
  counts.correct += common;
  counts.missing += due.size() - common;
  counts.spurious += found.size() - common;
}

/// Kinds that a reader, too, finds hard to tell from each other are one.
Kind coarse(Kind kind) {
  switch (kind) {
    case Kind::education:
    case Kind::experience:
    case Kind::languages:
    case Kind::skills:
      return Kind::requirements;
    case Kind::other:
      return Kind::about;
    default:
      return kind;
  }
}

std::size_t count_characters(std::string_view line) {
  std::size_t count = 0;
  for (std::size_t place = 0; place < line.size();) {
    const std::size_t blank = emit::blank_size(line, place);
    const std::size_t size = blank != 0 ? blank : emit::character_size(line, place);
    count += blank == 0 ? 1 : 0;
    place += size == 0 ? 1 : size;
  }
  return count;
}

/// The kind of each line asked for, in ascending order.
class Kinds {
 public:
  explicit Kinds(const std::vector<Zone>& zones) : zones_(zones) {}

  std::optional<Kind> at(std::size_t line) {
    while (next_ < zones_.size() && zones_[next_].last_line < line) ++next_;
    if (next_ == zones_.size() || zones_[next_].first_line > line) return std::nullopt;
    return zones_[next_].kind;
  }

 private:
  const std::vector<Zone>& zones_;
  std::size_t next_ = 0;
};

void count_zones(const Answers& labelled, const Answers& read, const Text& text, ZoneCounts& counts) {
  Kinds due(labelled.zones);
  Kinds given(read.zones);
  for (std::size_t line = 1; line <= text.line_count(); ++line) {
    const auto want = due.at(line);
    if (!want) continue;
    const auto got = given.at(line);
    const std::size_t characters = count_characters(text.view(text.line(line)));
    counts.all += characters;
    if (got == want) counts.fine += characters;
    if (got && coarse(*got) == coarse(*want)) counts.coarse += characters;
  }
}

std::string written(const Values& values) {
  std::string list;
  for (const Value& value : values) {
    if (!list.empty()) list += ", ";
    list += value.index() == 0 ? "\"" + std::get<std::string>(value) + "\""
                               : fmt::format("{}", std::get<double>(value));
  }
  return list.empty() ? "nothing" : list;
}

std::vector<std::string> zone_differences(const Label& label, const Answers& read) {
  std::vector<std::string> lines;
  Kinds given(read.zones);
  for (const Zone& zone : label.answers.zones) {
    std::size_t first = zone.first_line;
    while (first <= zone.last_line) {
      const auto kind = given.at(first);
      std::size_t last = first;
      while (last < zone.last_line && given.at(last + 1) == kind) ++last;
      if (kind != zone.kind) {
        lines.push_back(fmt::format("zones: lines {}-{}: labelled {}, read {}", first, last,
                                    name_of(zone.kind), kind ? name_of(*kind) : "(none)"));
      }
      first = last + 1;
    }
  }
  return lines;
}

double share(std::size_t part, std::size_t whole) {
  return static_cast<double>(part) / static_cast<double>(whole == 0 ? 1 : whole);
}

double macro_f1(const Tally& tally, Counts FieldCounts::*measure) {
  double sum = 0;
  std::size_t fields = 0;
  for (const FieldCounts& counts : tally.fields) {
    if (counts.strict.due() < kLeastLabelled) continue;
    sum += (counts.*measure).f1();
    ++fields;
  }
  return fields == 0 ? 0 : sum / static_cast<double>(fields);
}

double wrong_share(const Tally& tally) {
  std::size_t given = 0;
  std::size_t bad = 0;
  for (const FieldCounts& counts : tally.fields) {
    given += counts.strict.given();
    bad += counts.soft.wrong + counts.soft.spurious;
  }
  return share(bad, given);
}

}  // namespace

double Counts::f1() const {
  const double precision = given() == 0 ? 1 : share(correct, given());
  const double recall = due() == 0 ? 1 : share(correct, due());
  return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

double rounded(double share) {
  const std::string digits = fmt::format("{:.4f}", share);
  double value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

void Tally::add(const Label& label, const Answers& read, const Text& text) {
  const std::vector<Zone>& zones = label.answers.zones;
  if (!zones.empty() && zones.back().last_line > text.line_count()) {
    throw Error("label", fmt::format("{}: zones: line {} lies beyond the {} lines of {}", label.place,
                                     zones.back().last_line, text.line_count(), label.file));
  }
  ++notices;
  for (std::size_t place = 0; place < kFields.size(); ++place) {
    const auto& labelled = label.answers.values[place];
    if (!labelled) continue;
    const Values& given = read.values[place].value();
    const auto count = is_list(kFields[place]) ? count_list : count_single;
    count(*labelled, given, Measure::strict, fields[place].strict);
    count(*labelled, given, Measure::soft, fields[place].soft);
  }
  count_zones(label.answers, read, text, this->zones);
}

std::vector<Figure> Tally::figures() const {
  return {
      {"fields", "macro_strict_f1", "fields, strict F1", rounded(macro_f1(*this, &FieldCounts::strict))},
      {"soft", "macro_soft_f1", "fields, soft F1", rounded(macro_f1(*this, &FieldCounts::soft))},
      {"wrong", "wrong_share", "wrong values of all given", rounded(wrong_share(*this))},
      {"zones", "zones_fine", "text in a section of the right kind", rounded(share(zones.fine, zones.all))},
      {"coarse", "zones_coarse", "the same, like kinds taken together",
       rounded(share(zones.coarse, zones.all))},
  };
}

std::vector<std::string> differences(const Label& label, const Answers& read, std::string_view name) {
  if (name == "zones") return zone_differences(label, read);
  for (std::size_t place = 0; place < kFields.size(); ++place) {
    const auto& labelled = label.answers.values[place];
    if (kFields[place].name != name || !labelled) continue;
    Counts counts;
    const Values& given = read.values[place].value();
    (is_list(kFields[place]) ? count_list : count_single)(*labelled, given, Measure::strict, counts);
    if (counts.wrong + counts.missing + counts.spurious == 0) return {};
    const char* what = counts.wrong > 0 ? "wrong" : counts.missing > 0 ? "missing" : "spurious";
    return {fmt::format("{}: {}: labelled {}, read {}", name, what, written(*labelled), written(given))};
  }
  return {};
}

}  // namespace vacparse::score
