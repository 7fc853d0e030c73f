#include "insight/model/live_workbook.h"

#include "economy/reading/document_names.h"
#include "insight/explanation/explainer.h"
#include "insight/model/model_checks.h"
#include "insight/model/model_formulas.h"
#include "insight/tables/sheet_builder.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string capital(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() += 'A' - 'a';
    return text;
}

std::string said(const Wording& say, const ModelRow& row) {
    const ExplainedName& name = row.name;
    const std::string text =
        capital(fill(say.translated(name.context, name.text.text.c_str()), name.text.arguments));
    return row.isWorking ? text + " …" : text;
}

ResultCell valueCell(Unit unit, const Decimal& value) {
    if (unit == Unit::percent) return Rate{value};
    if (unit == Unit::pounds && trunc(Decimal(value * 100)) == value * 100) return roundToPenny(value);
    return value;
}

class Writing {
public:
    Writing(const TracedScenario& traced, const Wording& say)
        : traced_(traced), say_(say), contents_(names_.give(say(MESSAGE("Contents")))), traits_(traced),
          layout_(traced, traits_, say, names_), inputs_(traced.scenario().economy(), say, names_),
          formulas_(traced, traits_, layout_, inputs_), checks_(names_.give(say(MESSAGE("Checks")))) {}

    Workbook workbook() {
        const Economy& economy = traced_.scenario().economy();
        Workbook book;
        book.title = organisationName(economy, "economy");
        book.subject = say_(MESSAGE("Live model by Breakeven"));
        book.page = say_(MESSAGE("Page %1 of %2"), "%1", "%2");
        book.created = createdIn(traced_.shape().baseYear);
        book.sheets.push_back({});
        std::vector<WorkbookSheet> results, calculations;
        for (std::size_t sheet = 0; sheet < layout_.sheets().size(); ++sheet)
            (layout_.sheets()[sheet].kind == SheetKind::result ? results : calculations)
                .push_back(modelSheet(sheet));
        const auto take = [&](std::vector<WorkbookSheet>& sheets) {
            for (WorkbookSheet& sheet : sheets) book.sheets.push_back(std::move(sheet));
        };
        // The economy, whose sheet is the last, comes first.
        std::rotate(results.begin(), results.end() - 1, results.end());
        take(results);
        std::vector<WorkbookSheet> inputs = inputs_.sheets();
        take(inputs);
        take(calculations);
        book.sheets.push_back(checkSheet({traced_, say_, layout_, formulas_, inputs_}, checks_));
        book.sheets.front() = contents(book);
        return book;
    }

private:
    std::string caption() const {
        const Shape& shape = traced_.shape();
        return traced_.scenario().scenario().scenario + " · " + toText(shape.baseYear) + "–" +
               toText(shape.baseYear + shape.years) + " · £";
    }

    std::vector<FinancialYear> years() const {
        std::vector<FinancialYear> all;
        for (int t = 0; t <= traced_.shape().years; ++t) all.push_back(traced_.shape().baseYear + t);
        return all;
    }

    WorkbookSheet modelSheet(std::size_t at) const {
        const ModelSheet& made = layout_.sheets()[at];
        SheetBuilder sheet(made.kind, made.name, made.title,
                           made.holds.empty() ? caption() : made.holds + " · " + caption());
        sheet.addHeadings({say_(MESSAGE("Figure")), say_(MESSAGE("Of")), say_(MESSAGE("Rule"))},
                          cellsOf(years()));
        while (sheet.nextRow() < ModelLayout::firstRow) sheet.addBlank();
        bool first = true;
        for (const ModelBlock& block : made.blocks) {
            if (!first) sheet.addBlank();
            first = false;
            if (!block.title.empty()) sheet.addGroup(capital(block.title));
            for (const ModelRow& row : block.rows) addRow(sheet, row, at);
        }
        return std::move(sheet).finished();
    }

    void addRow(SheetBuilder& sheet, const ModelRow& row, std::size_t at) const {
        std::vector<ResultCell> values;
        for (const auto& step : row.years)
            values.push_back(step ? valueCell(row.unit, traced_.tape().value(*step)) : ResultCell());
        const bool statement = layout_.sheets()[at].kind == SheetKind::result;
        std::string of = statement && row.name.of == layout_.sheets()[at].title ? std::string() : row.name.of;
        if (!row.parties.empty()) of += (of.empty() ? "" : ", ") + row.parties;
        WorkbookRow& written = sheet.addRow({said(say_, row), std::move(of), row.rule}, std::move(values),
                                            row.isTotal ? CellRole::total : CellRole::plain);
        for (std::size_t year = 0; year < row.years.size(); ++year)
            if (const auto step = row.years[year])
                written.cells[ModelLayout::firstYear + year].formula = formulas_.formula(*step, at);
    }

    WorkbookSheet contents(const Workbook& book) const {
        SheetBuilder sheet(
            SheetKind::contents, contents_, book.title,
            say_(MESSAGE("Live model by Breakeven · change a blue number and every figure recalculates")));
        const auto field = [&](const std::string& title, const std::string& text) {
            sheet.addRow({title, text}, {}).cells.front().role = CellRole::section;
        };
        sheet.addBlank();
        field(say_(MESSAGE("Scenario")), traced_.scenario().scenario().scenario);
        field(say_(MESSAGE("Base year")), toText(traced_.shape().baseYear));
        field(say_(MESSAGE("Blue")),
              say_(MESSAGE("A number that was typed: change it here, the statements follow.")));
        field(say_(MESSAGE("Grey")),
              say_(MESSAGE("The value used where nothing was typed; it can be changed too.")));
        field(say_(MESSAGE("Black")),
              say_(MESSAGE(
                  "Calculated. Texts, years and whole numbers on the input sheets decide which formulas "
                  "there are: to change those, change the document and write the workbook again.")));
        field(say_(MESSAGE("Checks")),
              say_(MESSAGE("The last sheet shows whether money is conserved, and whether the cases the "
                           "formulas were written for still apply.")));
        sheet.addBlank();
        sheet.addRow({say_(MESSAGE("Sheet")), say_(MESSAGE("What it contains"))}, {}, CellRole::heading);
        for (std::size_t i = 1; i < book.sheets.size(); ++i) {
            const WorkbookSheet& other = book.sheets[i];
            sheet.sheet().links.push_back({sheet.nextRow(), 0, other.name});
            // A statement is of whom its title says; what others hold stands beneath theirs.
            const std::size_t row = other.kind == SheetKind::result ? 0 : 1;
            const auto* holds = std::get_if<std::string>(&other.rows[row].cells.front().value);
            sheet.addRow({other.name, holds ? *holds : std::string()}, {});
        }
        sheet.sheet().widths = {30, 110};
        return std::move(sheet).finished();
    }

    const TracedScenario& traced_;
    const Wording& say_;
    SheetNames names_;
    std::string contents_;
    StepTraits traits_;
    ModelLayout layout_;
    InputSheets inputs_;
    ModelFormulas formulas_;
    std::string checks_;
};

} // namespace

Result<Workbook> liveWorkbook(const Economy& economy, std::string_view scenario, const Wording& say,
                              const WorkbookProgress& progress) {
    constexpr std::size_t steps = 2;
    if (progress && !progress(0, steps)) return {};
    auto explainer = Explainer::make(economy, scenario);
    if (!explainer) return std::move(explainer.problems);
    if (progress && !progress(1, steps)) return {};
    return Writing(explainer->traced(), say).workbook();
}

} // namespace breakeven
