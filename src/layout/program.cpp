// SPDX-License-Identifier: MIT
#include "layout/program.hpp"

#include <algorithm>
#include <memory_resource>
#include <vector>

#include "phrase.hpp"
#include "text/characters.hpp"
#include "text/sixteen.hpp"

namespace vacparse {
namespace {

constexpr std::size_t kMostVisits = std::size_t{1} << 20U;  ///< of splits: bits of memory
constexpr std::uint32_t kNowhere = 0xFFFFFFFFU;
constexpr unsigned char kBeyondAscii = 0x80;
constexpr std::size_t kStretch = 16;  ///< places: the bits of a number
/// Where a split has one way only, no choice is made: it is enough to see now and then that a search goes
/// where it has been. It cannot go round in one place, since what may be empty is repeated by RE2 alone.
constexpr std::size_t kSeldom = 8;

template <std::size_t Words>
bool has(const std::array<std::uint64_t, Words>& bytes, unsigned char byte) {
  return (bytes[byte >> 6U] >> (byte & 63U) & 1U) != 0;
}
/// False where no match can begin with the byte.
bool may_begin(const Program& program, char byte) {
  return has(program.first_bytes, static_cast<unsigned char>(byte));
}
/// False where no match can begin like `text`.
bool may_begin(const Program& program, std::string_view text) {
  return text.empty() ? program.may_be_empty != 0 : may_begin(program, text.front());
}

/// A search that goes back to the last choice where it fails.
class Search {
 public:
  /// No match that begins before `first` is asked for.
  Search(const ProgramTables& tables, const Program& program, std::string_view text, bool whole,
         std::size_t first = 0)
      : steps_(tables.steps.data() + program.first_step),
        sets_(tables.sets.data() + program.first_set),
        ranges_(tables.ranges.data() + program.first_range),
        looks_(tables.looks.data() + program.first_look),
        program_(program),
        text_(text),
        whole_(whole),
        first_(first) {
    slots_.fill(kNowhere);
    choices_.reserve(64);
    stretches_.reserve(16);
    visited_.reserve(std::min<std::size_t>(4, text.size() / kStretch + 1) * program.splits);
  }

  bool find() {
    if (whole_ || program_.anywhere == 0) return may_begin(program_, text_) && run_from(0);
    for (std::size_t begin = 0; begin < text_.size(); ++begin) {
      if (may_begin(program_, text_[begin]) && run_from(begin)) return true;
    }
    return program_.may_be_empty != 0 && run_from(text_.size());
  }

  bool run_from(std::size_t begin) {
    if (go(program_.start, begin)) return true;
    while (!choices_.empty()) {
      const Choice choice = choices_.back();
      choices_.pop_back();
      if (choice.restores) {
        slots_[choice.step] = choice.at;
      } else if (go(choice.step, choice.at)) {
        choices_.clear();
        return true;
      }
    }
    return false;
  }

  std::uint32_t taken() const { return taken_; }

  void fill(std::span<std::string_view> groups) const {
    for (std::size_t i = 0; i < groups.size(); ++i) {
      const std::uint32_t begin = slots_[2 * i + 2], end = slots_[2 * i + 3];
      const bool took_part = begin != kNowhere && end != kNowhere;
      groups[i] = took_part ? text_.substr(begin, end - begin) : std::string_view();
    }
  }

 private:
  /// A step to be tried where all later ones fail; or, with `restores`, a slot to be as it was.
  struct Choice {
    std::uint32_t step;
    std::uint32_t at;
    bool restores;
  };

  /// Follows the steps until one fails or the end is reached.
  bool go(std::uint32_t step, std::size_t at) {
    for (;; ++taken_) {
      const Step& now = steps_[step];
      step = now.next;
      if (takes(now)) {
        const std::size_t taken = at == text_.size() ? 0 : take(now, at);
        if (taken == 0) return false;
        at += taken;
      } else if (now.op == Step::Op::split) {
        const unsigned ways = ways_of(now, at);
        if ((ways & Look::kNext) == 0) {
          if (ways == 0) return false;
          step = now.other();
          continue;
        }
        const bool both = (ways & Look::kOther) != 0;
        if ((both || at % kSeldom == 0) && !visit(now, at)) return false;
        if (both) choices_.push_back({now.other(), static_cast<std::uint32_t>(at), false});
      } else if (now.op == Step::Op::match) {
        return !whole_ || at == text_.size();
      } else if (now.op == Step::Op::save) {
        choices_.push_back({now.count, slots_[now.count], true});
        slots_[now.count] = static_cast<std::uint32_t>(at);
      } else if (!holds(now.op, at)) {
        return false;
      }
    }
  }

  static bool takes(const Step& step) { return step.op >= Step::Op::letter && step.op <= Step::Op::set; }

  /// Whether what a step that takes no letter asks of the place is so.
  bool holds(Step::Op op, std::size_t at) const {
    if (op == Step::Op::begins) return at == 0;
    if (op == Step::Op::ends) return at == text_.size();
    return is_edge(at) == (op == Step::Op::edge);
  }

  /// The ways of a split that may match, as its look tells; spares the choices.
  unsigned ways_of(const Step& split, std::size_t at) const {
    const auto byte = at == text_.size() ? kBeyondAscii : static_cast<unsigned char>(text_[at]);
    return byte < kBeyondAscii ? looks_[split.count].of(byte) : Look::kNext | Look::kOther;
  }

  /// False where the split was entered there before.
  bool visit(const Step& split, std::size_t at) {
    const std::size_t place = at - first_, stretch = place / kStretch;
    if (stretch != stretch_) go_to(stretch);
    std::uint16_t& places = here_[split.ordinal()];
    const std::uint32_t bit = 1U << (place % kStretch);
    if ((places & bit) != 0) return false;
    places = static_cast<std::uint16_t>(places | bit);
    return true;
  }

  void go_to(std::size_t stretch) {
    if (stretch >= stretches_.size()) stretches_.resize(stretch + 1, kNowhere);
    if (stretches_[stretch] == kNowhere) {
      stretches_[stretch] = static_cast<std::uint32_t>(visited_.size());
      visited_.resize(visited_.size() + program_.splits);
    }
    stretch_ = stretch;
    here_ = visited_.data() + stretches_[stretch];
  }

  bool is_edge(std::size_t at) const {
    const bool before = at > 0 && is_word(text_[at - 1]);
    const bool behind = at < text_.size() && is_word(text_[at]);
    return before != behind;
  }

  /// How many bytes at `at`, which is not the end, the step takes; 0: they are not its own.
  std::size_t take(const Step& step, std::size_t at) const {
    if (step.op == Step::Op::set) return take_of_set(step, at);
    const auto byte = static_cast<unsigned char>(text_[at]);
    if ((byte | step.count) == step.value) return 1;
    return byte < 0x80 || step.op == Step::Op::letter ? 0 : take_odd(step, at);
  }

  /// The letters beyond ASCII that RE2 takes for an "s" and a "k".
  std::size_t take_odd(const Step& step, std::size_t at) const {
    const Character letter = read_utf8(text_, at);
    const std::uint32_t odd = step.value == 's' ? kLongS : step.value == 'k' ? kKelvin : 0;
    return odd != 0 && letter.point == odd ? letter.size : 0;
  }

  std::size_t take_of_set(const Step& step, std::size_t at) const {
    const auto byte = static_cast<unsigned char>(text_[at]);
    const LetterSet& set = sets_[step.value];
    if (byte < 0x80) return set.ascii[byte >> 6U] >> (byte & 63U) & 1U;
    const Character letter = read_utf8(text_, at);
    const CodePoints* const first = ranges_ + set.first_range;
    const CodePoints* const end = first + set.range_count;
    const CodePoints* const range =
        std::find_if(first, end, [&](CodePoints one) { return letter.point <= one.last; });
    return range != end && range->first <= letter.point ? letter.size : 0;
  }

  const Step* steps_;
  const LetterSet* sets_;
  const CodePoints* ranges_;
  const Look* looks_;
  const Program& program_;
  std::string_view text_;
  bool whole_;
  std::size_t first_;
  std::uint32_t taken_ = 0;
  std::array<std::byte, 4096> near_;  ///< serves short texts
  std::pmr::monotonic_buffer_resource memory_{near_.data(), near_.size()};
  // Most searches look at a few stretches of the text.
  std::pmr::vector<std::uint32_t> stretches_{&memory_};  ///< where in `visited_` each begins
  std::pmr::vector<std::uint16_t> visited_{&memory_};    ///< the places of a stretch, for each split
  std::size_t stretch_ = kNowhere;                       ///< the last one
  std::uint16_t* here_ = nullptr;                        ///< what is visited in it
  std::pmr::vector<Choice> choices_{&memory_};
  std::array<std::uint32_t, 2 * (kMostGroups + 1)> slots_;
};

}  // namespace

bool may_match(const Program& program, std::string_view text) {
  if (text.size() < program.least) return false;
  const auto needed = [&](const Sixteen& bytes) {
    return bytes.between(program.needed_first, program.needed_last);
  };
  return program.needed_first == 0 || find_marked(text, 0, needed) != text.size();
}

bool can_run(const Program& program, std::size_t size) {
  return program.step_count != 0 && size < kMostVisits && program.splits * (size + 1) <= kMostVisits;
}

bool run(const ProgramTables& tables, const Program& program, std::string_view text, bool whole,
         std::span<std::string_view> groups, std::uint32_t& taken) {
  if ((whole || program.anywhere == 0) && !may_begin(program, text)) return false;
  Search search(tables, program, text, whole);
  const bool found = search.find();
  taken += search.taken();
  if (found) search.fill(groups);
  return found;
}

std::size_t begin_of(const Program& program, std::string_view text, std::size_t place, std::size_t least) {
  const auto leads = [&](char byte) { return has(program.lead, static_cast<unsigned char>(byte)); };
  while (place > least && leads(text[place - 1])) --place;
  return place;
}

bool run_at(const ProgramTables& tables, const Program& program, std::string_view text,
            std::span<const std::uint32_t> places, std::span<std::string_view> groups, std::uint32_t& taken) {
  std::size_t begin = begin_of(program, text, places.front());
  Search search(tables, program, text, false, begin);
  bool found = false;
  for (auto place = places.begin(); place != places.end() && !found; ++place) {
    for (begin = begin_of(program, text, *place, begin); begin <= *place && !found; ++begin)
      found = may_begin(program, text.substr(begin)) && search.run_from(begin);
  }
  taken += search.taken();
  if (found) search.fill(groups);
  return found;
}

}  // namespace vacparse
