// SPDX-License-Identifier: MIT
#include "sections/kinds.hpp"

#include <algorithm>

#include "phrase.hpp"
#include "sections/below.hpp"
#include "sections/leaving.hpp"
#include "sections/marks.hpp"
#include "sections/subjects.hpp"
#include "sections/weight.hpp"
#include "values/occupations.hpp"

namespace vacparse {
namespace {

class Sorter {
  static constexpr std::size_t kNone = ~std::size_t{0};

 public:
  Sorter(const Text& text, const Scan& scan, std::vector<Block>& blocks, bool titled)
      : text_(text), scan_(scan), blocks_(blocks), below_(text, scan, blocks), titled_(titled) {}

  std::vector<Part> sort() {
    const std::size_t page_end = below_.page_end();
    for (std::size_t i = 0; i < page_end; ++i) {
      Block& block = blocks_[i];
      if (block.label && i >= form_end_ && (kind_ == Kind::duties || is_requirement(kind_)))
        form_end_ = below_.end_of_form(i);
      if (i < form_end_) {
        enter(i, Kind::header, nullptr);
      } else if (block.role == Block::Role::heading) {
        sort_heading(i);
      } else if (block.role == Block::Role::label) {
        sort_label(i);
      } else if (block.role == Block::Role::rule) {
        sort_rule(i);
      } else if (block.role == Block::Role::group) {
        sort_group(i);
      } else {
        front_ ? sort_front(i) : sort_body(i);
      }
      block.kind = kind_;
      item_seen_ = item_seen_ || block.role == Block::Role::item;
    }
    for (std::size_t i = page_end; i < blocks_.size(); ++i) {
      enter(i, Kind::other, nullptr);
      blocks_[i].become_paragraph();
      blocks_[i].kind = kind_;
    }
    close(blocks_.size());
    return std::move(parts_);
  }

 private:
  std::string_view view(Span span) const { return text_.view(span); }

  /// From block `i` on, the kind is `kind`; `heading` is the block of a heading that opens it.
  void enter(std::size_t i, Kind kind, const Block* heading) {
    if (!heading && !parts_.empty() && kind == kind_) return;
    close(i);
    kind_ = kind;
    item_seen_ = false;
    may_open_.reset();
    Part& part = parts_.emplace_back();
    part.first_block = i;
    part.section.kind = kind;
    if (!heading) return;
    const Span words =
        heading->role == Block::Role::label && heading->title ? *heading->title : heading->text;
    part.section.heading = words;
    std::string normal;
    normal_form(view(words), normal);
    part.importance = scan_.layout().importance_of(normal);
    weight_.pass_on(part, heading->rank);
  }

  void close(std::size_t i) {
    if (!parts_.empty()) parts_.back().end_block = i;
  }

  void sort_heading(std::size_t i) {
    Block& block = blocks_[i];
    const bool overview = block.known && block.opens == Kind::summary && !body_ && below_.leads_labels(i);
    if (overview || (i == 0 && block.known && below_.names_paper())) block.opens = Kind::header;
    // "Reef Teacher (m/f/d), Natural Language" is a title before it is a heading of languages; "What our Reef
    // Teachers do" and "We’re looking for Teachers" are headings.
    const bool of_post = block.opens == Kind::duties || block.opens == Kind::requirements;
    if (!opened_ && !block.known && block.opens && !of_post && names_occupation(view(block.text)))
      block.opens.reset();
    if (is_front_matter(i)) {
      block.become_paragraph();
      return enter(i, Kind::header, nullptr);
    }
    if (is_entry(i)) return;
    const bool first_below = i > 0 && blocks_[i - 1].role == Block::Role::heading;
    weighs_below_ = weighs_below_ || (first_below && asks_one_thing(kind_) && below_.only_weighs(block));
    if (stays_inside(i)) {
      if (parts_.empty()) enter(i, Kind::header, nullptr);
      return;
    }
    if (!block.known && block.opens == Kind::header && body_ && !below_.leads_labels(i)) block.opens.reset();
    bool unknown = false;
    if (!block.opens) {
      block.opens = below_.kind_after(i);
      unknown = !block.opens;
      if (unknown && block.rank == kLowestRank && opened_) return;
    }
    open_section(i, block.opens.value_or(Kind::other), unknown);
    if (i == 0 || overview)
      header_rank_ = 0;  // the labels below the name of the paper are those of its front
  }

  void open_section(std::size_t i, Kind kind, bool unknown) {
    const Block& block = blocks_[i];
    const std::optional<Kind> other = below_.may_open(i);
    if (other && below_.speaks_of(*other, i)) kind = *other;
    enter(i, kind, &block);
    may_open_ = other;
    loose_ = kind == Kind::summary && block.may_open && !below_.is_run_in(i);
    parts_.back().unknown_heading = unknown;
    front_ = kind == Kind::header;
    if (front_ || block.rank <= header_rank_) header_rank_ = front_ ? block.rank : 0;
    rank_ = block.rank;
    named_ = kind;
    run_in_ = below_.is_run_in(i);
    opened_ = true;
    // "Deadline for applications" over its date, before all else: the labels go on behind it.
    constexpr std::size_t kFirstParts = 3;
    const bool lone_date = kind == Kind::application && block.label && parts_.size() <= kFirstParts;
    body_ = body_ || (opens_body(kind) && !below_.leads_labels(i) && !lone_date);
    weighed_ = is_requirement(kind) && (weighed_ || below_.only_weighs(block));
  }

  /// The title and its neighbours may be dressed as headings; before anything else is said they open nothing,
  /// nor do they among the short lines of the header.
  bool is_front_matter(std::size_t i) const {
    const Block& block = blocks_[i];
    if (block.known) return !opened_ && block.opens == Kind::other;  // "Return to search results"
    if (opened_ && (!front_ || kind_ != Kind::header || block.opens || body_)) return false;
    if (opened_) return !below_.leads_text(i) || below_.is_title_below_paper(i);
    const std::string_view whole = view(block.whole);  // "1. THE AGENCY", not "2-YEAR POST"
    const bool numbered = is_digit(whole.front()) && whole.find('-') > 2 && below_.leads_text(i);
    if (i == 0) return !(titled_ && block.opens);
    return !prose_ && !numbered && (!block.opens || below_.leads_labels(i));
  }

  /// A line of a table of contents.
  bool is_entry(std::size_t i) {
    const bool goes_on = i > 0 && entry_ == i - 1 && below_.names_heading(i);
    if (body_ || !(goes_on || below_.begins_contents(i))) return false;
    entry_ = i;
    return true;
  }

  /// A heading below the section's own: it divides the section and opens none.
  bool stays_inside(std::size_t i) const {
    const Block& block = blocks_[i];
    if (block.known && !block.opens) return kind_ != Kind::skills || below_.kind_after(i) != Kind::conditions;
    if (!opened_ || kind_ == Kind::header || kind_ == Kind::other) return false;
    const bool below = block.rank > rank_;
    const bool one_thing = asks_one_thing(kind_);
    const bool run_in = below_.is_run_in(i);  // "TEAMWORK: Works with colleagues.", "RETIREMENT: 2 %"
    const bool lists = is_requirement(kind_) || kind_ == Kind::compensation || kind_ == Kind::application;
    if (run_in && !run_in_ && !block.known && (kind_ == Kind::skills || (lists && !block.opens))) return true;
    if (!block.opens) return below && !(one_thing && block.rank == kLowestRank);
    if (one_thing && below_.only_weighs(block)) return run_in || !weighed_ || weighs_below_;
    if (is_requirement(kind_) && is_requirement(*block.opens)) {
      return below && *block.opens == Kind::requirements && kind_ != Kind::requirements;
    }
    if (kind_ != named_ && is_requirement(named_) && is_requirement(*block.opens)) return false;
    const bool nested = below && rank_ <= 6 && block.rank <= 6;
    if (block.known) return nested && kind_ == Kind::duties && may_name_duties(*block.opens);
    if (kind_ == Kind::summary && *block.opens == Kind::duties) return false;
    if (!nested && is_requirement(kind_) && *block.opens == Kind::compensation) return false;
    return below && (nested || (kind_ != Kind::summary && kind_ != Kind::about));
  }

  void sort_label(std::size_t i) {
    const Block& block = blocks_[i];
    const std::optional<Kind> natural = kind_of_field(block.label->fields().front());
    const bool below = below_.stands_over_value(i);
    if (front_ || header_rank_ > 0 || !body_) {
      const bool bold = header_rank_ > 0 && view(block.whole).starts_with("**");
      const bool opens = bold || is_prose(view(block.text));  // no short value
      if (natural && below && block.set_apart && opens) return enter(i, *natural, &block);
      front_ = true;
      return enter(i, Kind::header, nullptr);
    }
    if (natural && *natural != kind_ && block.set_apart) return enter(i, *natural, &block);
    const bool place = block.label->fields().front() == Field::locations;
    if (place && below && block.set_apart) return enter(i, Kind::header, nullptr);
    if (natural && kind_ != Kind::duties && !is_requirement(kind_)) return enter(i, *natural, &block);
  }

  /// A line across the page behind the last heading ends the notice; what follows is somebody else's.
  void sort_rule(std::size_t i) {
    if (parts_.empty()) return enter(i, Kind::header, nullptr);
    if (opened_ && i > below_.last_known() && blocks_.size() - i <= 8) {
      enter(i, Kind::other, nullptr);
      ended_ = true;
    }
  }

  void sort_group(std::size_t i) {
    if (kind_ != Kind::duties || parts_.empty()) {
      enter(i, Kind::duties, nullptr);
      front_ = false;
    }
    opened_ = true;
  }

  /// Before the first heading, and below one of the header: short lines are header, prose has its own kind.
  void sort_front(std::size_t i) {
    const Block& block = blocks_[i];
    if (block.role == Block::Role::item) return enter(i, below_.sort_front_item(i, kind_), nullptr);
    if (below_.leads_duties(i)) {
      prose_ = true;
      return enter(i, Kind::duties, nullptr);
    }
    if (!below_.is_front_prose(i, prose_, kind_)) return enter(i, Kind::header, nullptr);
    prose_ = true;
    const bool after_prose = !parts_.empty() && kind_ != Kind::header;
    if (after_prose && !block.set_apart && blocks_[i - 1].role == Block::Role::label) return;
    enter(i, below_.sort_introduction(i, after_prose ? kind_ : Kind::summary), nullptr);
  }

  /// Under a heading the heading decides, but not of boilerplate behind a list or at the end.
  void sort_body(std::size_t i) {
    const Block& block = blocks_[i];
    const bool begins_list = block.role == Block::Role::item && !item_seen_;
    if (may_open_ && begins_list && below_.speaks_of(*may_open_, i - 1)) return enter(i, *may_open_, nullptr);
    const bool open = kind_ == Kind::summary || kind_ == Kind::other;
    if (open && (below_.leads_duties(i) || (begins_list && below_.lists_duties(i))))
      return enter(i, Kind::duties, nullptr);
    if (ended_ || block.role != Block::Role::paragraph) return;
    const std::string_view text = view(block.text);
    const bool headed = i > 0 && blocks_[i - 1].role == Block::Role::heading;
    if (!headed && !body_ && kind_ == Kind::compensation && introduces_post(text))
      return enter(i, Kind::summary, nullptr);
    const bool loose = loose_ && is_prose(text);
    const bool last = !loose && i > below_.last_known() && !block.set_apart;
    const bool goes_on = closing_ + 1 == i && kind_ != Kind::application;
    const bool slogan = kind_ == Kind::about && headed && ends_with_link(text);
    if (last && (goes_on || slogan || blocks_[i - 1].role == Block::Role::item)) {
      closing_ = i;
      auto kind = below_.sort_closing(i, kind_);
      if (!kind) kind = kind_anywhere(scan_, text, kind_, headed);
      return enter(i, kind.value_or(kind_), nullptr);
    }
    if (const auto kind = kind_anywhere(scan_, text, kind_, headed)) return enter(i, *kind, nullptr);
    if (loose) return enter(i, below_.sort_house(i, kind_), nullptr);
    constexpr std::size_t kShortest = 40;
    if (!block.set_apart || text.size() < kShortest) return;
    const bool value = below_.follows_value(i);
    if (value && !body_ && is_prose(text)) {  // the labels are over, and no heading leads what follows
      front_ = prose_ = true;
      return enter(i, below_.sort_introduction(i, kind_), nullptr);
    }
    const bool after_list = item_seen_ && (kind_ == Kind::duties || is_requirement(kind_));
    if (const auto kind = kind_behind(scan_, text, {kind_, headed, after_list, value}))
      enter(i, *kind, nullptr);
  }

  const Text& text_;
  const Scan& scan_;
  std::vector<Block>& blocks_;
  const Below below_;
  const bool titled_;  ///< the title stands above the blocks
  std::vector<Part> parts_;
  Kind kind_ = Kind::header;
  std::optional<Kind> may_open_;  ///< what a list in the current section opens where it speaks of it
  std::size_t closing_ = kNone;   ///< the last paragraph that was seen behind the last list
  Weight weight_;
  std::size_t entry_ = kNone;     ///< the last line of a table of contents
  std::size_t form_end_ = 0;      ///< behind the last block of labels in the body
  std::uint8_t rank_ = 0;         ///< of the heading that opened the current section
  Kind named_ = Kind::header;     ///< what that heading opened; a paragraph may have gone on to another kind
  std::uint8_t header_rank_ = 0;  ///< of the heading of the header that labels return to; 0: none
  bool loose_ = false;         ///< that heading was a mere "Description": its paragraphs may be of the house
  bool run_in_ = false;        ///< the heading that opened the current section has its text beside it
  bool front_ = true;          ///< in the header, or before the first heading
  bool prose_ = false;         ///< prose was seen before the first heading
  bool opened_ = false;        ///< a heading was seen
  bool body_ = false;          ///< a heading of duties, requirements or application was seen
  bool ended_ = false;         ///< behind the notice
  bool item_seen_ = false;     ///< the current section has a list
  bool weighs_below_ = false;  ///< such headings stand below those of education, experience, ...
  bool weighed_ = false;       ///< a heading that only weighs opened one of these requirements
};

}  // namespace

std::vector<Part> sort_blocks(const Text& text, const Scan& scan, std::vector<Block>& blocks, bool titled) {
  return Sorter(text, scan, blocks, titled).sort();
}

}  // namespace vacparse
