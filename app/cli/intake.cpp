#include "cli/delivery.h"
#include "cli/document_edit.h"
#include "cli/source.h"
#include "cli/verbs.h"

#include "exchange/foreign/read_foreign.h"
#include "proposal/intake/intake_plan.h"

#include <algorithm>
#include <array>

namespace breakeven::cli {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

// What a request says is wrong with itself, or the choice it makes.
class ChoiceMaker {
public:
    ChoiceMaker(const IntakeRequest& request, const Economy& economy, const ForeignSheet& sheet,
                const SheetLayout& layout)
        : request_(request), layout_(layout) {
        const auto table = request.table.empty() ? std::optional(proposeTable(economy, sheet, layout))
                                                 : findTable(request.table);
        if (!table) {
            fail(message(MESSAGE("there is no table %1"), request.table));
            return;
        }
        choice_ = proposeIntake(economy, sheet, layout, *table);
        for (const std::string& pair : request.from) from(pair);
        for (const std::string& pair : request.set)
            if (FieldSource* field = fieldOf(pair)) {
                field->from = FieldFrom::fixed;
                field->fixed = after(pair);
            }
        across();
        for (const std::string& pair : request.units) unit(pair);
        for (const std::string& pair : request.signs) sign(pair);
        for (const std::string& pair : request.means) meaning(pair);
        if (!request.only.empty())
            if (const auto column = columnOf(before(request.only)))
                choice_.only = RowFilter{*column, after(request.only)};
        choice_.existing = request.existing;
        choice_.makesMissing = request.creates;
        choice_.withoutWrong = request.withoutWrong;
        choice_.eachMonth = request.eachMonth;
        choice_.withTotals = request.withTotals;
        if (request.refusesSame) choice_.sameKeys = SameKeys::refused;
    }

    Result<IntakeChoice> finish() && {
        if (!problems_.empty()) return std::move(problems_);
        return std::move(choice_);
    }

private:
    static std::string before(const std::string& pair) { return pair.substr(0, pair.find('=')); }
    static std::string after(const std::string& pair) { return pair.substr(pair.find('=') + 1); }
    void fail(Message why) { problems_.push_back(errorSaying(std::move(why))); }

    FieldSource* fieldOf(const std::string& pair) {
        const auto field = specification(choice_.table).find(before(pair));
        if (field) return &choice_.fields[*field];
        fail(message(MESSAGE("%1 has no column %2"), specification(choice_.table).name, before(pair)));
        return nullptr;
    }

    std::optional<std::size_t> columnOf(const std::string& heading) {
        for (std::size_t column = 0; column < layout_.columns.size(); ++column)
            if (layout_.columns[column].heading == heading) return column;
        for (std::size_t column = 0; column < layout_.columns.size(); ++column)
            if (folded(layout_.columns[column].heading) == folded(heading)) return column;
        fail(message(MESSAGE("the sheet has no heading “%1”"), heading));
        return std::nullopt;
    }

    void from(const std::string& pair) {
        FieldSource* field = fieldOf(pair);
        const auto column = field ? columnOf(after(pair)) : std::nullopt;
        if (!column) return;
        field->from = FieldFrom::column;
        field->column = *column;
        field->unit = layout_.columns[*column].unit.value_or(IntakeUnit::asWritten);
    }

    void across() {
        const TableSpec& spec = specification(choice_.table);
        const auto value = valueColumn(spec);
        if (!request_.across.empty() && value) {
            choice_.across.clear();
            for (const std::string& heading : request_.across)
                if (const auto column = columnOf(heading)) choice_.across.push_back(*column);
            choice_.fields[*value].from = FieldFrom::across;
        }
        if (request_.by.empty()) return;
        if (FieldSource* field = fieldOf(request_.by)) field->from = FieldFrom::headings;
    }

    template<class Value, std::size_t count>
    void word(const std::string& pair, const std::array<std::pair<const char*, Value>, count>& words,
              Value FieldSource::*part) {
        FieldSource* field = fieldOf(pair);
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&](const auto& one) { return after(pair) == one.first; });
        if (found == words.end()) return fail(message(MESSAGE("%1 is not known; see --help"), pair));
        if (field) field->*part = found->second;
    }

    void unit(const std::string& pair) {
        constexpr std::array words{
            std::pair{"pounds", IntakeUnit::asWritten}, std::pair{"thousands", IntakeUnit::thousands},
            std::pair{"millions", IntakeUnit::millions}, std::pair{"percent", IntakeUnit::perCent}};
        word(pair, words, &FieldSource::unit);
    }

    void sign(const std::string& pair) {
        constexpr std::array words{std::pair{"written", IntakeSign::asWritten},
                                   std::pair{"reversed", IntakeSign::reversed},
                                   std::pair{"income-negative", IntakeSign::incomeNegative},
                                   std::pair{"costs-negative", IntakeSign::costsNegative}};
        word(pair, words, &FieldSource::sign);
    }

    void meaning(const std::string& pair) {
        const std::string said = before(pair);
        const auto colon = said.find(':');
        const auto field = colon == std::string::npos
                               ? std::nullopt
                               : specification(choice_.table).find(said.substr(0, colon));
        if (!field) return fail(message(MESSAGE("%1 is not known; see --help"), pair));
        choice_.meanings[{*field, said.substr(colon + 1)}] = after(pair);
    }

    const IntakeRequest& request_;
    const SheetLayout& layout_;
    IntakeChoice choice_;
    std::vector<Problem> problems_;
};

std::vector<Problem> toldOf(const IntakePlan& plan, const std::string& file, bool withoutWrong) {
    std::vector<Problem> told;
    for (const IntakeProblem& problem : plan.problems) {
        Problem one = errorIn({file, problem.row, problem.column}, problem.why);
        told.push_back(problem.refuses && !withoutWrong ? std::move(one) : asWarning(std::move(one)));
    }
    for (const LeftOutRow& row : plan.leftOut)
        told.push_back(warningIn({file, row.row, {}}, message(MESSAGE("left out: %1"), english(row.why))));
    for (const NewThing& thing : plan.missing)
        if (thing.wanted)
            told.push_back(warningIn({file, 0, {}}, message(MESSAGE("%1 is new in %2"), thing.code,
                                                            specification(thing.table).name)));
    return told;
}

ResultTable tableOfChanges(const IntakePlan& plan) {
    ResultTable table{"intake",
                      "What an imported table changed.",
                      {{"row", ResultType::integer, "The row of the file."},
                       {"cell", ResultType::text, "The cell of the document."},
                       {"from", ResultType::text, "What it held."},
                       {"to", ResultType::text, "What it holds."}},
                      {}};
    for (const IntakeChange& change : plan.changes)
        table.rows.push_back(
            {static_cast<int>(change.row), toText(change.cell), change.before, change.after});
    return table;
}

} // namespace

int intake(const fs::path& source, const IntakeRequest& request, const ResultChoice& results) {
    ProblemPrinter printer;
    const auto file = readForeignFile(request.file);
    printer.print(file.problems);
    if (!file) return sourceHasErrors;
    const auto sheet = std::find_if(file->sheets.begin(), file->sheets.end(), [&](const ForeignSheet& one) {
        return request.sheet.empty() || one.name == request.sheet;
    });
    if (sheet == file->sheets.end()) {
        printer.print(
            {errorIn({file->name, 0, {}}, message(MESSAGE("there is no sheet “%1” in it"), request.sheet))});
        return sourceHasErrors;
    }
    IntakePlan plan;
    bool isTold = false;
    const int code = editSource(source, printer, [&](const Economy& economy) -> Result<Command> {
        const SheetLayout layout = layOut(*sheet);
        const auto choice = ChoiceMaker(request, economy, *sheet, layout).finish();
        if (!choice) return choice.problems;
        plan =
            planIntake(economy, economy, "base", *sheet, layout, *choice,
                       message(MESSAGE("Import %1 into %2"), file->name, specification(choice->table).title));
        Result<Command> done;
        done.problems = toldOf(plan, file->name, request.withoutWrong);
        isTold = !hasErrors(done.problems);
        if (isTold && !request.onlyTold) done.value = plan.command;
        return done;
    });
    const bool isDone = isTold && (code == fine || request.onlyTold);
    return isDone ? deliver({tableOfChanges(plan)}, results, printer) : code;
}

} // namespace breakeven::cli
