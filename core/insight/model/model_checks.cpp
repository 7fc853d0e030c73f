#include "insight/model/model_checks.h"

#include "economy/reading/document_names.h"
#include "economy/table/row_reader.h"
#include "engine/rules/capital.h"
#include "engine/rules/ratings.h"
#include "insight/tables/sheet_builder.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

class Checks {
public:
    Checks(const CheckedModel& model, std::string name)
        : model_(model), say_(model.say), shape_(model.traced.shape()),
          sheet_(SheetKind::check, std::move(name), say_(MESSAGE("Checks")),
                 say_(MESSAGE("1 while a check holds; 0, in red, when it no longer does"))) {
        sheet_.addHeadings({say_(MESSAGE("Check")), say_(MESSAGE("Of"))},
                           {ResultCell(say_(MESSAGE("As written"))), ResultCell(say_(MESSAGE("Now"))),
                            ResultCell(say_(MESSAGE("Holds")))});
    }

    WorkbookSheet finished() && {
        sheet_.addGroup(say_(MESSAGE("All together")));
        const std::size_t all = sheet_.nextRow();
        sheet_.addRow({say_(MESSAGE("All checks hold")), {}}, {ResultCell(), ResultCell(), ResultCell(1)},
                      CellRole::total);
        first_ = sheet_.nextRow() + 1;
        addConservation();
        addCash();
        addDividends();
        addRegimes();
        addStarts();
        addWholeNumbers();
        WorkbookCell& together = sheet_.sheet().rows[all].cells[4];
        together.formula = "MIN(" + cellName(first_, 4) + ":" + cellName(sheet_.nextRow() - 1, 4) + ")";
        together.role = CellRole::check;
        return std::move(sheet_).finished();
    }

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    // A check of what is so now against what was.
    void add(const std::string& what, const std::string& of, ResultCell was, const std::string& now,
             ResultCell is) {
        const std::size_t row = sheet_.nextRow();
        WorkbookRow& written = sheet_.addRow({what, of}, {std::move(was), std::move(is), ResultCell(1)});
        written.cells[3].formula = now;
        written.cells[4].formula = "IF(" + cellName(row, 2) + "=" + cellName(row, 3) + ",1,0)";
        written.cells[4].role = CellRole::check;
    }

    std::string nameOf(std::size_t org) const {
        return organisationName(model_.traced.scenario().economy(), shape_.organisations[org].code);
    }

    std::string line(OrganisationIndex org, std::size_t year, StatementLine line) const {
        return model_.formulas.expression(
            model_.traced.projection().statements.amount(org, year, line).step(), nowhere);
    }

    std::string year(std::size_t t) const { return toText(shape_.baseYear + static_cast<int>(t)); }

    void addConservation() {
        sheet_.addGroup(say_(MESSAGE("Money is conserved: all surpluses add up to that of the economy")));
        const auto& statements = model_.traced.projection().statements;
        for (std::size_t t = 0; t < statements.years(); ++t) {
            std::string all;
            for (std::size_t org = 0; org < statements.organisations(); ++org)
                if (statements.shown(OrganisationIndex::at(org), t))
                    all += "-" + line(OrganisationIndex::at(org), t, StatementLine::surplus);
            add(say_(MESSAGE("Surpluses add up")), year(t), Money(),
                "ROUND(" + line(statements.economy(), t, StatementLine::surplus) + all + ",2)", Money());
        }
    }

    void addCash() {
        sheet_.addGroup(say_(MESSAGE("Cash follows from receipts and payments")));
        using S = StatementLine;
        const auto& statements = model_.traced.projection().statements;
        for (std::size_t org = 0; org < statements.organisations(); ++org)
            for (std::size_t t = 1; t < statements.years(); ++t) {
                const auto at = OrganisationIndex::at(org);
                if (!statements.shown(at, t) || !statements.hasBalances(at, t) ||
                    !statements.hasBalances(at, t - 1) || shape_.groupOf[t] != shape_.groupOf[t - 1])
                    continue;
                const auto is = [&](S which) { return line(at, t, which); };
                add(say_(MESSAGE("Closing cash")), nameOf(org) + ", " + year(t), Money(),
                    "ROUND(" + is(S::cash) + "-" + line(at, t - 1, S::cash) + "-" + is(S::surplus) + "-" +
                        is(S::depreciation) + "+" + is(S::capitalSpend) + "-" + is(S::borrowing) + "-" +
                        is(S::pdcReceived) + "+" + is(S::repayments) + "-" + is(S::supportDrawn) + ",2)",
                    Money());
            }
    }

    // 1: cash pays everything, 2: support is drawn (rules 10.4).
    void addDividends() {
        sheet_.addGroup(
            say_(MESSAGE("Case of the PDC dividend: 1 if cash pays everything, 2 if support is drawn")));
        const auto& postings = model_.traced.ownSection().postings;
        for (const Posting<Traced>& posting : postings) {
            const Tape::Label* label = model_.traced.tape().label(posting.amount.step());
            if (!label || label->term != &term::dividend) continue;
            const auto paid = model_.traced.find(term::dividendPaid, about(posting.payer), posting.year);
            if (!paid) continue;
            const std::string now = model_.formulas.caseOf(posting.amount.step(), *paid, nowhere);
            if (now == "2") continue;
            const bool isPaid =
                model_.traced.tape().value(*paid) == model_.traced.tape().value(posting.amount.step()) &&
                takes(posting.amount.step(), *paid);
            const ResultCell is(isPaid ? 1 : 2);
            add(say_(MESSAGE("PDC dividend")), nameOf(posting.payer.place()) + ", " + year(posting.year), is,
                now, is);
        }
    }

    // Which side a choice took.
    bool takes(TapeIndex at, TapeIndex first) const {
        const Tape& tape = model_.traced.tape();
        if (at == first) return true;
        if (tape[at].op == TapeOp::same) return takes({tape[at].a}, first);
        if (tape[at].op != TapeOp::choose) return false;
        return takes({tape.holds({tape[at].a}) ? tape[at].b : tape[at].c}, first);
    }

    void addRegimes() {
        sheet_.addGroup(say_(MESSAGE("The failure regime is unchanged")));
        for (const Rating<Traced>& rating : model_.traced.projection().ratings) {
            if (rating.measure != Measure::failureRegime || !rating.value) continue;
            const ResultCell is(static_cast<int>(model_.traced.tape().value(rating.value->step())));
            add(say_(MESSAGE("Failure regime")), nameOf(rating.org.place()) + ", " + year(rating.year), is,
                model_.formulas.expression(rating.value->step(), nowhere), is);
        }
    }

    // When arrangements start, and with them mergers (rules 8.6), is written into the formulas.
    void addStarts() {
        sheet_.addGroup(say_(MESSAGE("Arrangements in force and their start years are unchanged")));
        const Economy& economy = model_.traced.scenario().economy();
        for (const RowReader& row : readers(economy, TableId::arrangements))
            for (const char* column : {"enabled", "start_year"}) {
                const std::string text = row.text(column);
                if (!text.empty())
                    add(row.text("name").empty() ? row.text("arrangement") : row.text("name"), column, text,
                        model_.inputs.reference(row.place(column)), text);
            }
    }

    void addWholeNumbers() {
        sheet_.addGroup(say_(MESSAGE("Whole numbers that decide between cases are unchanged in total")));
        for (const InputSheets::Column& column : model_.inputs.wholeNumbers())
            add(column.title, {}, column.sum, "SUM(" + column.range + ")", column.sum);
    }

    const CheckedModel& model_;
    const Wording& say_;
    const Shape& shape_;
    SheetBuilder sheet_;
    std::size_t first_ = 0;
};

} // namespace

WorkbookSheet checkSheet(const CheckedModel& model, std::string name) {
    return Checks(model, std::move(name)).finished();
}

} // namespace breakeven
