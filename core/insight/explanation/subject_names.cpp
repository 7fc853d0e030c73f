#include "insight/explanation/subject_names.h"

#include "economy/reading/document_names.h"
#include "economy/table/word_titles.h"
#include "engine/rules/arrangements.h"
#include "engine/rules/costs.h"
#include "engine/rules/ratings.h"

namespace breakeven {

namespace {

#define TERM(text) translatable("Term", text)

class Names {
public:
    explicit Names(const TraceSection& section)
        : shape_(*section.shape), economy_(section.economy), section_(section) {}

    std::string organisation(std::int32_t org) const {
        const auto place = static_cast<std::size_t>(org);
        return organisationName(economy_, place < shape_.organisations.size()
                                              ? shape_.organisations[place].code
                                              : std::string("economy"));
    }
    std::string service(const std::string& code) const { return rowName(economy_, TableId::services, code); }
    std::string activity(LineIndex line) const {
        const ActivityLineShape& shape = shape_.lines[line];
        return service(shape.service) + ", " + organisation(shape.commissioner.value) + " → " +
               organisation(shape.provider.value);
    }
    std::string source(SourceIndex index) const { return rowName(economy_, shape_.sources[index]); }
    std::string contract(std::int32_t index) const {
        return contractName(economy_, shape_.contracts[ContractIndex{index}].code);
    }
    std::string driver(DriverIndex index) const {
        const auto cell = economy_.locate(shape_.drivers[index].usedBy);
        if (!cell) return {};
        const Table& table = economy_[cell->table];
        const std::string& service = table[cell->row][cell->column];
        const std::string org = organisationName(economy_, table.at(cell->row, "org"));
        return service == "all" ? org : this->service(service) + ", " + org; // all it does
    }

    /// What a figure is of.
    std::string subject(const Tape::Label& label) const {
        const std::int32_t row = label.about.subject;
        switch (label.term->subject) {
        case Subject::economy:
            return organisationName(economy_, "economy");
        case Subject::organisation:
            return organisation(row);
        case Subject::index:
            return {}; // its name says it
        case Subject::prices: {
            const PriceSeriesShape& prices = shape_.prices[PriceSeriesIndex{row}];
            return service(prices.service) + ", " + readableCode(prices.tariff);
        }
        case Subject::activity:
            return activity(LineIndex{row});
        case Subject::contract:
            return contract(row);
        case Subject::driver:
            return driver(DriverIndex{row});
        case Subject::source:
            return source(SourceIndex{row});
        case Subject::posting:
            return source(section_.postings[static_cast<std::size_t>(row)].source);
        }
        return {};
    }

    /// What else the name of a figure says.
    std::vector<std::string> arguments(const Tape::Label& label) const {
        const std::int32_t part = label.about.part;
        if (label.term == &term::growth)
            return {readableWords(shape_.indices[GrowthIndex{label.about.subject}].code)};
        if (label.term == &term::movedVolume)
            return {source(shape_.effects[static_cast<std::size_t>(part)].source)};
        if (label.term == &term::activityPayment) return {service(shape_.lines[LineIndex{part}].service)};
        if (label.term == &term::stepRatio || label.term == &term::plannedStepRatio)
            return {std::to_string(part)};
        return {};
    }

private:
    const Shape& shape_;
    const Economy& economy_;
    const TraceSection& section_;
};

// The name of a row, or of what it is of; years are told apart from names.
std::string nameOfRow(const Economy& economy, TableId table, std::size_t row) {
    const TableSpec& spec = specification(table);
    if (spec.singleRow) return organisationName(economy, "economy");
    const Row& cells = economy[table][row];
    if (const auto name = spec.find("name"); name && !cells[*name].empty()) return cells[*name];
    std::string text;
    for (std::size_t key = 0; key < spec.columns.size(); ++key) {
        const Column& column = spec.columns[key];
        if (!column.key || column.type == ValueType::year) continue;
        text += (text.empty() ? "" : ", ") + nameOfKey(economy, column, cells[key]);
    }
    return text;
}

ExplainedName titled(std::string_view word, std::string of) {
    return {"Word", {titleOf(word), {}}, std::move(of)};
}

} // namespace

ExplainedName nameOf(const TraceSection& section, const Tape::Label& label) {
    const Names names(section);
    const Term* term = label.term;
    if (term == &term::statementLine || term == &term::balanceLine || term == &term::movementLine ||
        term == &term::ownStranded)
        return titled(name(static_cast<StatementLine>(label.about.part)),
                      names.organisation(label.about.subject));
    if (term == &term::balance)
        return titled(words::balanceItems[static_cast<std::size_t>(label.about.part)],
                      names.organisation(label.about.subject));
    return {"Term", {term->name, names.arguments(label)}, names.subject(label)};
}

ExplainedName nameOfSource(const TraceSection& section, SourceIndex source) {
    return {"Term", {TERM("total"), {}}, Names(section).source(source)};
}

ExplainedName nameOfCell(const Economy& economy, CellPlace cell) {
    return {"Column",
            {specification(cell.table).columns[cell.column].title, {}},
            nameOfRow(economy, cell.table, cell.row)};
}

Unit unitOfCell(CellPlace cell) {
    const Column& column = specification(cell.table).columns[cell.column];
    switch (column.type) {
    case ValueType::money:
        return Unit::pounds;
    case ValueType::rate:
    case ValueType::rates:
        return Unit::percent;
    default:
        break;
    }
    const std::string_view name = column.name;
    return name == "volume" ? Unit::units : name == "people" ? Unit::people : Unit::none;
}

} // namespace breakeven
