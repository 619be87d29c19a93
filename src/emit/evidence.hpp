// SPDX-License-Identifier: MIT
#pragma once
/// Where each value of a record stands in the original input.

#include <string>
#include <vector>

#include "emit/record.hpp"

namespace vacparse::emit {

struct Evidence {
  std::string pointer;  ///< RFC 6901, to the string in the record
  SourceRange source;   ///< bytes of the original input
  std::size_t line = 0;
};

/// A place as it stands in the record, under its pointer.
struct EvidencePlace {
  std::size_t start = 0;
  std::size_t end = 0;
  std::size_t line = 0;
};

template <class Visit>
void each_field(const EvidencePlace& place, Visit&& visit) {
  visit("start", place.start, "the first byte of the value in the input, from 0");
  visit("end", place.end, "the byte behind its last");
  visit("line", place.line, "the line that it begins in, from 1");
}

/// One for each text of the record, in the record's order. Paragraphs have one when white space alone parts
/// them.
std::vector<Evidence> find_evidence(const Record& record);

/// Tells `sink` of the record and, when asked for, its evidence and what is carried over.
template <class Sink>
void walk_record(const Record& record, const EmitOptions& options, Sink& sink);
/// Likewise; there is no evidence of a failure.
template <class Sink>
void walk_failure(const Failure& failure, const EmitOptions& options, Sink& sink);

}  // namespace vacparse::emit

#include "emit/walk.hpp"

namespace vacparse::emit {

template <class Sink>
void walk_evidence(const Record& record, Sink& sink) {
  sink.key("evidence");
  sink.open_object();
  for (const Evidence& evidence : find_evidence(record)) {
    sink.key(evidence.pointer);
    walk(EvidencePlace{evidence.source.begin, evidence.source.end, evidence.line}, sink);
  }
  sink.close_object();
}

template <class Sink>
void walk_input(const EmitOptions& options, Sink& sink) {
  if (!options.carry) return;
  sink.key("input");
  options.input.empty() ? sink.null() : sink.written(options.input);
}

template <class Sink>
void walk_record(const Record& record, const EmitOptions& options, Sink& sink) {
  sink.open_object();
  walk_fields(record, sink);
  if (options.evidence) walk_evidence(record, sink);
  walk_input(options, sink);
  sink.close_object();
}

template <class Sink>
void walk_failure(const Failure& failure, const EmitOptions& options, Sink& sink) {
  sink.open_object();
  walk_fields(failure, sink);
  walk_input(options, sink);
  sink.close_object();
}

}  // namespace vacparse::emit
