// SPDX-License-Identifier: MIT
#include "emit/html.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "emit/fold.hpp"
#include "emit/record.hpp"

namespace vacparse::emit {
namespace {

/// Something that stands in the description, by its place in the notice.
struct Piece {
  Span text;
  std::string_view tag;
  const std::vector<Item>* items = nullptr;  ///< the list under it
  bool opens = false;                        ///< a list of its own
};

/// Where the last thing in it ends.
std::uint32_t end_of(Span text, const std::vector<Item>* items) {
  const bool list = items && !items->empty();
  return std::max(text.end, list ? end_of(items->back().text, &items->back().items) : 0U);
}

/// Gathers the pieces of a notice: all its running text, whatever field holds it.
class Pieces {
 public:
  explicit Pieces(const Notice& notice) {
    for (const Section& section : notice.sections) {
      if (section.heading && section.kind != Kind::header) add(*section.heading, "h3");
    }
    for (const Paragraphs* prose : {&notice.about, &notice.summary, &notice.conditions, &notice.compensation,
                                    &notice.application, &notice.other, &notice.requirements.introduction}) {
      paragraphs(*prose);
    }
    for (const DutyGroup& group : notice.duties) duties(group);
    each_field(notice.requirements, [this](std::string_view, const auto& value, std::string_view) {
      if constexpr (kIsList<std::remove_cvref_t<decltype(value)>>) requirements(value);
    });
    std::stable_sort(pieces_.begin(), pieces_.end(), [](const Piece& one, const Piece& other) {
      if (one.text.begin != other.text.begin) return one.text.begin < other.text.begin;
      return end_of(one.text, one.items) > end_of(other.text, other.items);
    });
  }

  const std::vector<Piece>& in_order() const { return pieces_; }

 private:
  void add(Span text, std::string_view tag, const std::vector<Item>* items = nullptr) {
    pieces_.push_back({text, tag, items});
  }

  void paragraphs(const Paragraphs& prose) {
    for (const Span paragraph : prose) add(paragraph, "p");
  }

  void duties(const DutyGroup& group) {
    if (group.title) add(*group.title, "h4");
    paragraphs(group.introduction);
    for (const Item& item : group.items) {
      add(item.text, "li", &item.items);
      pieces_.back().opens = &item == &group.items.front();
    }
  }

  template <class T>
  void requirements(const std::vector<T>& list) {
    for (const T& one : list) {
      add(one.text, "li");
      if constexpr (kHasItems<T>) pieces_.back().items = &one.items;
      pieces_.back().opens = &one == &list.front();
    }
  }

  std::vector<Piece> pieces_;
};

bool is_heading(const Piece& piece) { return piece.tag.starts_with('h'); }

/// Text that stands in a piece before is left out (a sentence may name two languages), and so is a heading
/// that nothing stands under.
std::vector<Piece> shown(const std::vector<Piece>& pieces) {
  std::vector<Piece> kept;
  std::uint32_t end = 0;
  for (Piece piece : pieces) {
    const std::uint32_t piece_end = end_of(piece.text, piece.items);
    if (piece_end <= end) continue;
    piece.text.begin = std::max(piece.text.begin, end);
    if (piece.text.empty()) continue;
    end = piece_end;
    while (!kept.empty() && is_heading(kept.back()) && is_heading(piece) && kept.back().tag >= piece.tag)
      kept.pop_back();
    kept.push_back(piece);
  }
  while (!kept.empty() && is_heading(kept.back())) kept.pop_back();
  return kept;
}

/// `text` with & < > " as references.
void append_escaped(std::string_view text, std::string& html) {
  constexpr std::string_view kSpecial = "&<>\"";
  constexpr std::array<std::string_view, 4> kReferences = {"&amp;", "&lt;", "&gt;", "&quot;"};
  for (const char byte : text) {
    const std::size_t special = kSpecial.find(byte);
    if (special == std::string_view::npos) {
      html += byte;
    } else {
      html += kReferences[special];
    }
  }
}

/// The bytes of the bullet, and the blank behind it, that `text` begins with; 0: none.
std::size_t bullet_size(std::string_view text) {
  for (const std::string_view bullet : {"- ", "* ", "\u2022 ", "\u00B7 ", "\u2013 ", "\u25AA "}) {
    if (text.starts_with(bullet)) return bullet.size();
  }
  return 0;
}

class Writer {
 public:
  explicit Writer(const Text& text) : text_(text) {}

  std::string write(const std::vector<Piece>& pieces) {
    bool list = false;
    for (const Piece& piece : pieces) {
      std::string_view words = folded(text_.view(piece.text), scratch_);
      const std::size_t bullet = piece.tag == "p" ? bullet_size(words) : 0;
      const bool item = piece.tag == "li" || bullet > 0;
      if (list && (!item || piece.opens)) html_ += "</ul>";
      if (item && (!list || piece.opens)) html_ += "<ul>";
      list = item;
      words.remove_prefix(bullet);
      element(item ? "li" : piece.tag, words, piece.items);
    }
    if (list) html_ += "</ul>";
    return std::move(html_);
  }

 private:
  /// `words` may lie in `scratch_`.
  void element(std::string_view tag, std::string_view words, const std::vector<Item>* items) {
    html_.append("<").append(tag).append(">");
    append_escaped(words, html_);
    if (items && !items->empty()) {
      html_ += "<ul>";
      for (const Item& item : *items) element("li", folded(text_.view(item.text), scratch_), &item.items);
      html_ += "</ul>";
    }
    html_.append("</").append(tag).append(">");
  }

  const Text& text_;
  std::string html_;
  std::string scratch_;
};

}  // namespace

std::string to_html(const Parsed& parsed) {
  return Writer(parsed.text).write(shown(Pieces(parsed.notice).in_order()));
}

}  // namespace vacparse::emit
