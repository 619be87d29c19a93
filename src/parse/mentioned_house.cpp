// SPDX-License-Identifier: MIT
// The house that a notice speaks of: names are weighed by what the sentences of all of it say about them.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/house_clues.hpp"
#include "parse/house_lines.hpp"
#include "parse/plain_line.hpp"
#include "parse/proper_names.hpp"
#include "parse/reading.hpp"
#include "tables.hpp"
#include "text/characters.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// Capitalised where a sentence begins, and no part of a name.
constexpr WordSet kBeginnings({"the",  "our",   "this",   "that", "at",   "about", "join",  "why", "as",
                               "with", "in",    "for",    "your", "here", "and",   "a",     "an",  "dear",
                               "die",  "der",   "das",    "le",   "la",   "les",   "el",    "los", "las",
                               "l",    "if",    "to",     "by",   "from", "when",  "while", "or",  "since",
                               "on",   "under", "within", "all",  "both"});

/// A name, and all that speaks for it.
struct Mention {
  std::string_view name;  ///< where it stands first
  std::string letters;    ///< folded, without blanks and without what the house is by law
  std::string initials;   ///< folded
  std::size_t blocks = 0;
  std::size_t last_block = 0;
  HouseClues clues;
};

/// What stands behind "@" in the addresses of a folded text: "elbareefs" of "jobs@elba-reefs.example".
std::vector<std::string> find_hosts(std::string_view folded) {
  constexpr std::size_t kMost = 8, kShortest = 3, kLongest = 80;
  std::vector<std::string> hosts;
  for (std::size_t at = folded.find('@'); at != std::string_view::npos && hosts.size() < kMost;
       at = folded.find('@', at + 1)) {
    const std::string_view rest = folded.substr(at + 1, kLongest);
    std::string label;
    for (const char c : rest) {
      if (is_lower(c) || is_digit(c)) {
        label += c;
      } else if (c == '.') {
        const bool known = std::find(hosts.begin(), hosts.end(), label) != hosts.end();
        if (label.size() >= kShortest && !known) hosts.push_back(label);
        label.clear();
      } else if (c != '-') {
        break;
      }
    }
  }
  return hosts;
}

void compare_address(Mention& mention, const std::vector<std::string>& hosts) {
  constexpr std::size_t kTelling = 6;
  const std::string_view letters = mention.letters;
  const bool telling = letters.size() >= kTelling;
  for (const std::string_view host : hosts) {
    const bool whole = letters == host;
    const bool part =
        (telling && host.starts_with(letters)) || (host.size() >= kTelling && letters.starts_with(host));
    mention.clues.add(HouseClue::has_address, whole && telling);
    mention.clues.add(HouseClue::resembles_address, !telling ? whole : !whole && part);
    mention.clues.add(HouseClue::resembles_address, mention.initials == host);
  }
}

/// "Count for Elba Reefs": the first word of the sentence is none of the name, which begins behind it.
bool is_led(const Words& words, const ProperName& name) {
  const bool opens = name.first == 0 || ends_sentence(words[name.first - 1]);
  if (!opens || name.end < name.first + 3 || is_capitalised(words[name.first + 1])) return false;
  const std::string_view whole = words.text(name.first, name.end);
  return words[name.first + 1].kind == WordKind::letters && !is_body(whole);
}

/// The name's own words say that it is a house.
bool is_whole_body(std::string_view name) { return is_body(name) && !is_unit(name); }

/// All names of a notice.
class Mentions {
 public:
  explicit Mentions(const Reading& reading) : reading_(reading) {
    constexpr std::size_t kSome = 2, kMany = 5;
    for (std::size_t i = 0; i < reading.sections.blocks.size(); ++i) add_block(i);
    const std::vector<std::string> hosts = find_hosts(reading.scan.folded().view());
    for (Mention& mention : all_) {
      compare_address(mention, hosts);
      mention.clues.add(HouseClue::recurs, mention.blocks >= kSome);
      mention.clues.add(HouseClue::recurs_often, mention.blocks >= kMany);
      if (mention.clues.weight() == HouseClues::kEnough - 1)
        mention.clues.add(HouseClue::names_body, is_whole_body(mention.name));
    }
  }

  const std::vector<Mention>& all() const { return all_; }

 private:
  void add_block(std::size_t i) {
    const Block& block = reading_.sections.blocks[i];
    const std::string_view text = reading_.view(block.text);
    const bool speaks = block.kind == Kind::other || block.kind == Kind::about;
    if (!speaks && !may_name_somebody(text)) return;
    const PlainLine line(text);
    const WordRow words(line.view());
    const bool heading = block.role == Block::Role::heading && !block.known;
    for (std::size_t at = 0; at < words.size(); ++at) {
      if (!is_capitalised(words[at]) || one_of(words[at], kBeginnings)) continue;
      const ProperName name = read_proper_name(words, at);
      if (is_led(words, name)) continue;
      Mention& mention = mention_of(words, name);
      if (mention.blocks == 0) mention.name = line.written(words.text(name.first, name.end));
      if (mention.blocks == 0 || mention.last_block != i) ++mention.blocks;
      mention.last_block = i;
      mention.clues.add(clues_round(words, name, heading));
      const bool whole = name.first == 0 && name.end == words.size();
      mention.clues.add(HouseClue::stands_alone, whole && block.kind == Kind::about && !heading);
      at = name.end - 1;
    }
  }

  Mention& mention_of(const Words& words, const ProperName& name) {
    std::string key;
    for (std::size_t i = name.first; i < name.end; ++i) key.append(words[i].folded) += ' ';
    const auto [place, added] = places_.try_emplace(std::move(key), all_.size());
    if (!added) return all_[place->second];
    Mention& mention = all_.emplace_back();
    for (std::size_t i = name.first; i < name.form; ++i) {
      if (words[i].kind != WordKind::sign) mention.letters += words[i].folded;
      if (is_capitalised(words[i])) mention.initials += words[i].folded.front();
    }
    return mention;
  }

  const Reading& reading_;
  std::vector<Mention> all_;
  std::unordered_map<std::string, std::size_t> places_;  ///< in `all_`, by folded name
};

/// "ERA" and "Elba Reef Agency", "Elba Reefs" and "Elba Reefs Limited": two names of one house.
bool are_one(std::string_view one, std::string_view other) {
  return one.starts_with(other) || other.starts_with(one) || abbreviates(one, other) ||
         abbreviates(other, one);
}

/// "Elba Reef Agency" for "ERA", "Elba Reefs Museum" and "Elba Reefs Inc" for "Elba Reefs"; not "Elba Reefs
/// Office".
bool is_whole_name(std::string_view longer, std::string_view name) {
  if (longer.size() <= name.size()) return false;
  const bool body = is_whole_body(longer) && longer.find(" of ") == std::string_view::npos;
  return body || without_form(longer) == name || abbreviates(name, longer);
}

bool may_be_house(Reading& reading, std::string_view name) {
  constexpr CharSet kMarks("[]<>|");
  return name.size() <= kLongestName && !is_no_house(reading, name) && !names_part(name) &&
         find_country(name).empty() &&
         std::none_of(name.begin(), name.end(), [=](char c) { return kMarks.has(c); });
}

/// Empty where none is.
std::string_view find_mentioned_house(Reading& reading) {
  const Mentions mentions(reading);
  const Mention* best = nullptr;
  int most = HouseClues::kEnough - 1;
  for (const Mention& mention : mentions.all()) {
    const int weight = mention.clues.weight();
    if (weight > most && may_be_house(reading, mention.name)) best = &mention, most = weight;
  }
  if (!best) return {};
  std::string_view whole = best->name;
  int heaviest = 0;
  for (const Mention& other : mentions.all()) {
    const int weight = other.clues.weight();
    if (&other == best) continue;
    if (!are_one(best->name, other.name)) {
      if (weight == most && may_be_house(reading, other.name)) return {};
    } else if ((whole.size() == best->name.size() || weight > heaviest) &&
               is_whole_name(other.name, best->name)) {
      whole = other.name, heaviest = weight;
    }
  }
  return whole;
}

}  // namespace

void read_mentioned_house(Reading& reading) {
  if (reading.notice().organization) return;
  const std::string_view name = find_mentioned_house(reading);
  if (name.empty()) return;
  const Span span = reading.text().span_of(name);
  give(reading, Field::organization, {span, reading.text().line_of(span.begin), true});
}

}  // namespace vacparse
