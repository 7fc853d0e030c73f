#pragma once

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// The three steps in which a template asks.
enum class TemplateStep { who, when, howMuch };

enum class AnswerType {
    text,
    organisation,
    organisations, ///< several, their codes separated by ";"
    contracts,     ///< several, likewise
    service,
    population,
    index,
    year,
    pace, ///< a ramp or phase-in: "20%;60%;100%"
    rate,
    money,
    number,
};

/// A row that can be made instead of choosing one there is.
struct NewRowOffer {
    std::string code;
    std::string name; ///< English, of the context "Template"
};

/// A ready answer.
struct TemplateChoice {
    std::string label; ///< English, of the context "Template"
    std::string value;
};

/// What a template wants to know. Texts are English, for translation in the context "Template".
struct Question {
    std::string id;
    TemplateStep step = TemplateStep::who;
    AnswerType type = AnswerType::text;
    std::string ask;
    std::string help;
    std::vector<std::string> kinds; ///< of organisation; none: any
    std::string unlike;             ///< the question whose answer it must not repeat
    std::string of;                 ///< contracts: the question that names their commissioner
    std::string prefer;             ///< how the first answer is found (answers.h)
    bool optional = false;
    std::optional<NewRowOffer> offer;
    std::vector<TemplateChoice> choices;
    // Values and expressions (expression.h): what the evidence spans.
    std::string low, central, high;
    std::string source;     ///< where they come from; a judgement where none is published
    bool judgement = false; ///< whether they are ours
    std::string pounds;     ///< an expression: what the answer comes to in pounds
};

/// A cell a row is to have: plain text with {names} to put in; after "=", an expression; after "@", words in
/// the person's language.
struct CellPattern {
    std::string column;
    std::string text;
};

/// The note a cell gets: the question whose answer and source it explains.
struct NotePattern {
    std::string column;
    std::string question;
};

/// What a group is made for each of, besides the items of an answer: the base year and those projected.
inline constexpr const char* eachYear = "years";

/// A row to make, or a group of rows made for each item of a list.
struct RowPattern {
    std::string table;
    std::string id;   ///< what later patterns call its last key
    std::string only; ///< an expression; the row is made unless it is nought
    std::vector<CellPattern> cells;
    std::vector<NotePattern> notes;
    std::string each; ///< of a group: the question whose items, or eachYear, are gone through as {each}
    std::vector<RowPattern> rows;
};

/// One kind of arrangement as data: what it is, what it asks, what rows it makes.
struct ArrangementTemplate {
    std::string kind; ///< one of words::arrangementKinds
    bool careModel = false;
    std::string summary; ///< what it is
    std::string money;   ///< what it does to money
    std::string history; ///< what became of those that tried it
    std::string today;   ///< what it is called now
    std::string name;    ///< with %1, %2 for the names of `nameArguments`
    std::string lead;    ///< the question that names the lead organisation
    std::vector<std::string> nameArguments;
    std::vector<Question> questions;
    std::vector<RowPattern> rows;

    const Question* question(const std::string& id) const {
        for (const Question& one : questions)
            if (one.id == id) return &one;
        return nullptr;
    }
};

} // namespace breakeven
