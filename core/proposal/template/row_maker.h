#pragma once

#include "economy/edit/change.h"
#include "proposal/template/fill.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// Makes the rows of a template's patterns, one after the other.
class RowMaker {
public:
    RowMaker(const ArrangementTemplate& arrangement, Answers answers, const EconomyFacts& facts,
             const FillWords& words)
        : arrangement_(arrangement), answers_(std::move(answers)), facts_(facts), words_(words),
          editor_(facts.economy()) {}

    /// What {name} stands for from now on.
    void call(const std::string& name, std::string text) { names_[name] = std::move(text); }

    void make(const RowPattern& pattern);

    /// The text with what its {names} stand for.
    std::string named(std::string_view text) const;

    /// A code for the table that is free, made from `wanted`.
    std::string freeCode(TableId table, const std::string& wanted) const;

    /// Notes at a cell the answer it comes from, what the evidence spans, and its source.
    void explain(const Address& cell, const Question& question);

    Editor& editor() { return editor_; }
    std::vector<Problem> problems;

private:
    std::vector<std::string> itemsOfGroup(const RowPattern& pattern) const;
    bool wanted(const RowPattern& pattern);
    std::optional<std::string> cellText(const Column& column, const std::string& pattern);
    void note(const Table& table, const Row& row, const NotePattern& pattern);
    std::string reason(const Question& question) const;

    const ArrangementTemplate& arrangement_;
    Answers answers_;
    const EconomyFacts& facts_;
    const FillWords& words_;
    Editor editor_;
    std::map<std::string, std::string> names_;
    std::string each_;
};

} // namespace breakeven
