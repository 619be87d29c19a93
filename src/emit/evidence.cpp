// SPDX-License-Identifier: MIT
#include "emit/evidence.hpp"

namespace vacparse::emit {
namespace {

/// Keeps the pointer to the value that the walk is at.
class EvidenceSink {
 public:
  EvidenceSink(const Text& text, std::vector<Evidence>& found) : text_(text), found_(found) {}

  void open_object() { open(); }
  void close_object() { levels_.pop_back(); }
  void open_list() { open(); }
  void close_list() { levels_.pop_back(); }

  void key(std::string_view name) {
    pointer_.resize(levels_.back().length);
    pointer_.append("/").append(name);
    levels_.back().keyed = true;
  }

  void null() { step(); }
  void boolean(bool) { step(); }
  void number(double) { step(); }
  void number(std::size_t) { step(); }
  void written(std::string_view) { step(); }
  void string(std::string_view) { step(); }

  void found(Span span) {
    step();
    add(span);
  }

  void prose(const Paragraphs& paragraphs) {
    step();
    for (std::size_t next = 1; next < paragraphs.size(); ++next) {
      const Span gap{paragraphs[next - 1].end, paragraphs[next].begin};
      if (gap.empty() || !trimmed(text_.view(gap)).empty()) return;
    }
    add({paragraphs.front().begin, paragraphs.back().end});
  }

 private:
  struct Level {
    std::size_t length = 0;  ///< of the pointer to the object or list
    std::size_t index = 0;   ///< of the list's next element
    bool keyed = false;
  };

  /// Before each value: in a list, its index belongs to the pointer.
  void step() {
    if (levels_.empty() || levels_.back().keyed) return;
    pointer_.resize(levels_.back().length);
    pointer_.append("/").append(std::to_string(levels_.back().index++));
  }

  void open() {
    step();
    levels_.push_back({pointer_.size(), 0, false});
  }

  void add(Span span) {
    const std::string_view words = trimmed(text_.view(span));
    if (words.empty()) return;
    const Span exact = text_.span_of(words);
    found_.push_back({pointer_, text_.source_of(exact), text_.line_of(exact.begin)});
  }

  const Text& text_;
  std::vector<Evidence>& found_;
  std::string pointer_;
  std::vector<Level> levels_;
};

}  // namespace

std::vector<Evidence> find_evidence(const Record& record) {
  std::vector<Evidence> found;
  EvidenceSink sink(record.parsed.text, found);
  walk(record, sink);
  return found;
}

}  // namespace vacparse::emit
