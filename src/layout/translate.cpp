// SPDX-License-Identifier: MIT
#include "layout/translate.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

#include "layout/expression.hpp"
#include "layout/prefixes.hpp"
#include "phrase.hpp"
#include "text/characters.hpp"

namespace vacparse {
namespace {

using Id = std::uint16_t;

constexpr AsciiSet kAllAscii = {~std::uint64_t{0}, ~std::uint64_t{0}};
AsciiSet operator|(const AsciiSet& one, const AsciiSet& other) {
  return {one[0] | other[0], one[1] | other[1]};
}

/// Writes the steps from the last to the first: each is given the one that comes after it.
class Writer {
  static constexpr std::uint8_t kCaseBit = 'a' - 'A';

 public:
  /// `lead`: that of the pattern's openings.
  std::optional<Translated> write(const Expression& expression, const Bytes& lead) {
    out_.program.lead = lead;
    const Id last = add({});
    out_.program.start = write(expression, last);
    if (failed_) return std::nullopt;
    out_.program.step_count = static_cast<std::uint32_t>(out_.steps.size());
    out_.program.splits = splits_;
    out_.program.least = least_size(expression);
    note_needed(expression);
    note_first();
    note_looks();
    return std::move(out_);
  }

 private:
  static constexpr std::size_t kMostSteps = 20000;

  Id add(Step step) {
    if (out_.steps.size() >= kMostSteps) failed_ = true;
    if (failed_) return 0;
    out_.steps.push_back(step);
    return static_cast<Id>(out_.steps.size() - 1);
  }

  Id add_split(Id first, Id other) {
    if (failed_) return 0;
    return add({Step::Op::split, 0, first, other | splits_++ << 16U});
  }

  Id write(const Expression& expression, Id next) {
    if (failed_) return 0;
    using Kind = Expression::Kind;
    const auto& parts = expression.parts;
    switch (expression.kind) {
      case Kind::set:
        return write_set(expression.set, next);
      case Kind::sequence:
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) next = write(*part, next);
        return next;
      case Kind::choice:
        return write_choice(parts, next);
      case Kind::repeat:
        return write_repeat(expression, next);
      case Kind::group: {
        const auto slot = static_cast<std::uint8_t>(2 * expression.number);
        const Id end = add({Step::Op::save, static_cast<std::uint8_t>(slot + 1), next, 0});
        return add({Step::Op::save, slot, write(parts.front(), end), 0});
      }
      case Kind::begins:
        return add({Step::Op::begins, 0, next, 0});
      case Kind::ends:
        return add({Step::Op::ends, 0, next, 0});
      case Kind::edge:
        return add({Step::Op::edge, 0, next, 0});
      case Kind::never_edge:
        return add({Step::Op::never_edge, 0, next, 0});
    }
    return 0;
  }

  Id write_set(const std::vector<CodePoints>& set, Id next) {
    if (set.size() == 1 && set[0].first == set[0].last && set[0].first < 0x80)
      return add({Step::Op::letter, 0, next, set[0].first});
    if (const char letter = letter_of(set))
      return add({Step::Op::any_case, kCaseBit, next, static_cast<std::uint8_t>(letter)});
    return add({Step::Op::set, 0, next, number_of(set)});
  }

  /// The number of the set among those of the program.
  std::uint32_t number_of(const std::vector<CodePoints>& set) {
    LetterSet own;
    std::vector<CodePoints> others;
    for (const CodePoints range : set) {
      for (std::uint32_t letter = range.first; letter <= range.last && letter < 0x80; ++letter)
        own.ascii[letter >> 6U] |= std::uint64_t{1} << (letter & 63U);
      if (range.last >= 0x80) others.push_back({std::max(range.first, 0x80U), range.last});
    }
    const auto known = std::search(out_.ranges.begin(), out_.ranges.end(), others.begin(), others.end());
    own.first_range = static_cast<std::uint32_t>(known - out_.ranges.begin());
    own.range_count = static_cast<std::uint32_t>(others.size());
    if (known == out_.ranges.end()) out_.ranges.insert(out_.ranges.end(), others.begin(), others.end());
    const auto same = std::find(out_.sets.begin(), out_.sets.end(), own);
    const auto number = static_cast<std::uint32_t>(same - out_.sets.begin());
    if (same == out_.sets.end()) out_.sets.push_back(own);
    return number;
  }

  /// The small letter of ASCII that the set has in any case, and nothing else; 0: it is none.
  static char letter_of(const std::vector<CodePoints>& set) {
    if (set.size() < 2 || set[1].first != set[1].last || set[1].first >= 0x80) return 0;
    const char small = static_cast<char>(set[1].first);
    const bool is_case = is_lower(small) && set[0] == CodePoints{set[1].first - 0x20U, set[1].first - 0x20U};
    const std::uint32_t odd = small == 's' ? kLongS : small == 'k' ? kKelvin : 0;
    const bool whole = odd == 0 ? set.size() == 2 : set.size() == 3 && set[2] == CodePoints{odd, odd};
    return is_case && whole ? small : '\0';
  }

  Id write_choice(const std::vector<Expression>& parts, Id next) {
    Id entry = write(parts.back(), next);
    for (auto part = parts.rbegin() + 1; part != parts.rend(); ++part)
      entry = add_split(write(*part, next), entry);
    return entry;
  }

  Id write_repeat(const Expression& repeat, Id next) {
    const Expression& what = repeat.parts.front();
    const auto split = [&](Id more, Id enough) {
      return repeat.lazy ? add_split(enough, more) : add_split(more, enough);
    };
    Id entry = next;
    if (repeat.most == Expression::kEndless) {
      entry = add_split(0, 0);
      const Id more = write(what, entry);
      if (failed_) return 0;
      Step& again = out_.steps[entry];
      again.next = repeat.lazy ? next : more;
      again.value |= repeat.lazy ? more : next;
    } else {
      constexpr int kMany = 16;
      counts_ = counts_ || repeat.most - repeat.least >= kMany;
      for (int time = repeat.least; time < repeat.most && !failed_; ++time)
        entry = split(write(what, entry), next);
    }
    for (int time = 0; time < repeat.least && !failed_; ++time) entry = write(what, entry);
    return entry;
  }

  /// The steps that may take the first letter, or end the match before any.
  std::vector<Step> first_steps(bool behind_begins) const {
    std::vector<Step> firsts;
    std::vector<bool> seen(out_.steps.size());
    std::vector<std::uint32_t> open = {out_.program.start};
    while (!open.empty()) {
      const std::uint32_t number = open.back();
      open.pop_back();
      if (seen[number]) continue;
      seen[number] = true;
      const Step& step = out_.steps[number];
      if (step.op <= Step::Op::set) {
        firsts.push_back(step);
      } else if (step.op != Step::Op::begins || behind_begins) {
        open.push_back(step.next);
        if (step.op == Step::Op::split) open.push_back(step.other());
      }
    }
    return firsts;
  }

  void note_first() {
    out_.program.anywhere = first_steps(false).empty() ? 0 : 1;
    for (const Step& step : first_steps(true)) {
      if (step.op != Step::Op::match) {
        note_bytes(step);
        continue;
      }
      out_.program.may_be_empty = 1;
      out_.program.first_bytes.fill(~std::uint64_t{0});
    }
    const bool led = out_.program.lead != Bytes{};
    out_.program.counts = counts_ && (out_.program.anywhere == 0 || led || !begins_often()) ? 1 : 0;
  }

  /// What a match that has come to the step may go on with, as far as steps behind it are known.
  AsciiSet ahead_of(const Step& step, const std::vector<AsciiSet>& ahead) const {
    if (step.op == Step::Op::match) return kAllAscii;
    if (step.op == Step::Op::set) return out_.sets[step.value].ascii;
    if (step.op == Step::Op::split) return ahead[step.next] | ahead[step.other()];
    if (step.op > Step::Op::split) return ahead[step.next];
    AsciiSet letter = {};
    for (const std::uint32_t byte : {step.value, step.value & ~std::uint32_t{step.count}})
      letter[byte >> 6U] |= std::uint64_t{1} << (byte & 63U);
    return letter;
  }

  /// Tells each split what its two ways go on with.
  void note_looks() {
    std::vector<AsciiSet> ahead(out_.steps.size());
    for (bool grown = true; grown;) {  // what is in a loop comes before and behind itself
      grown = false;
      for (std::size_t i = 0; i < ahead.size(); ++i) {
        const AsciiSet known = std::exchange(ahead[i], ahead_of(out_.steps[i], ahead));
        grown = grown || known != ahead[i];
      }
    }
    out_.looks = {look_of(kAllAscii, kAllAscii)};
    for (Step& step : out_.steps) {
      if (step.op == Step::Op::split) step.count = number_of(look_of(ahead[step.next], ahead[step.other()]));
    }
  }

  static Look look_of(const AsciiSet& next, const AsciiSet& other) {
    Look look;
    for (unsigned letter = 0; letter < 128; ++letter) {
      const auto has = [letter](const AsciiSet& set) { return set[letter / 64] >> (letter % 64) & 1U; };
      look.ways[letter / 32] |= (has(next) * Look::kNext | has(other) * Look::kOther) << (letter % 32 * 2);
    }
    return look;
  }

  /// The number of the look among those of the program; of one too many the first, which lets all pass.
  std::uint8_t number_of(const Look& look) {
    const auto same = std::find(out_.looks.begin(), out_.looks.end(), look);
    const auto number = static_cast<std::size_t>(same - out_.looks.begin());
    if (number > std::numeric_limits<std::uint8_t>::max()) return 0;
    if (same == out_.looks.end()) out_.looks.push_back(look);
    return static_cast<std::uint8_t>(number);
  }

  /// Of what stands in every match a sign, else digits: these tell most texts that have none.
  void note_needed(const Expression& part) {
    if (part.kind == Expression::Kind::choice || (part.kind == Expression::Kind::repeat && part.least == 0))
      return;
    for (const Expression& inner : part.parts) note_needed(inner);
    if (part.kind != Expression::Kind::set || part.set.size() != 1) return;
    const auto [first, last] = part.set.front();
    const bool sign = first == last && first > ' ' && first < 0x7F && !is_word(static_cast<char>(first));
    const bool digits = first == '0' && last == '9' && out_.program.needed_first == 0;
    if (!sign && !digits) return;
    out_.program.needed_first = static_cast<std::uint8_t>(first);
    out_.program.needed_last = static_cast<std::uint8_t>(last);
  }

  /// With most letters of ASCII.
  bool begins_often() const {
    constexpr int kMost = 32;
    const auto& bytes = out_.program.first_bytes;
    return std::popcount(bytes[0]) + std::popcount(bytes[1]) > kMost;
  }

  void note_bytes(const Step& step) {
    const auto note = [this](std::uint32_t first, std::uint32_t last) {
      for (std::uint32_t byte = first; byte <= last; ++byte)
        out_.program.first_bytes[byte >> 6U] |= std::uint64_t{1} << (byte & 63U);
    };
    const auto lead = [](std::uint32_t letter) {
      std::string bytes;
      append_utf8(letter, bytes);
      return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[0]));
    };
    if (step.op == Step::Op::letter) return note(step.value, step.value);
    if (step.op == Step::Op::any_case) {
      note(step.value, step.value);
      note(step.value - 0x20U, step.value - 0x20U);
      if (step.value == 's' || step.value == 'k') note(0xC2, 0xF4);
      return;
    }
    const LetterSet& set = out_.sets[step.value];
    for (std::size_t i = 0; i < set.ascii.size(); ++i) out_.program.first_bytes[i] |= set.ascii[i];
    for (std::uint32_t i = 0; i < set.range_count; ++i) {
      const CodePoints range = out_.ranges[set.first_range + i];
      note(lead(range.first), lead(range.last));
    }
  }

  Translated out_;
  std::uint32_t splits_ = 0;
  bool counts_ = false;  ///< up to many
  bool failed_ = false;
};

}  // namespace

std::optional<Translated> translate(std::string_view pattern) {
  const auto expression = read_expression(pattern);
  const auto openings = openings_of(pattern);
  return expression ? Writer().write(*expression, openings ? openings->lead : Bytes{}) : std::nullopt;
}

}  // namespace vacparse
