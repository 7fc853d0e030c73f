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
        return service(shape.service) + ", " + organisation(shape.provider.value) + " for " +
               organisation(shape.commissioner.value);
    }
    std::string source(SourceIndex index) const { return rowName(economy_, shape_.sources[index]); }
    std::string contract(std::int32_t index) const { return shape_.contracts[ContractIndex{index}].code; }
    std::string driver(DriverIndex index) const {
        const auto cell = economy_.locate(shape_.drivers[index].usedBy);
        if (!cell) return {};
        const Table& table = economy_[cell->table];
        const std::string& service = table[cell->row][cell->column];
        return (service == "all" ? titleOf("all") : this->service(service)) + std::string(", ") +
               organisationName(economy_, table.at(cell->row, "org"));
    }

    std::vector<std::string> arguments(const Tape::Label& label) const {
        const std::int32_t subject = label.about.subject, part = label.about.part;
        switch (label.term->subject) {
        case Subject::economy:
            return {organisationName(economy_, "economy")};
        case Subject::organisation:
            return {organisation(subject)};
        case Subject::index:
            return {shape_.indices[GrowthIndex{subject}].code};
        case Subject::prices: {
            const PriceSeriesShape& prices = shape_.prices[PriceSeriesIndex{subject}];
            return {service(prices.service) + ", " + prices.tariff};
        }
        case Subject::activity:
            if (label.term == &term::movedVolume)
                return {activity(LineIndex{subject}),
                        source(shape_.effects[static_cast<std::size_t>(part)].source)};
            return {activity(LineIndex{subject})};
        case Subject::contract:
            return {contract(subject)};
        case Subject::driver:
            return {driver(DriverIndex{subject}), std::to_string(part)};
        case Subject::effect:
        case Subject::source:
            return {source(SourceIndex{subject})};
        case Subject::posting:
            return posting(label, section_.postings[static_cast<std::size_t>(subject)].source);
        }
        return {};
    }

    std::vector<std::string> posting(const Tape::Label& label, SourceIndex from) const {
        if (label.term == &term::activityPayment)
            return {source(from), service(shape_.lines[LineIndex{label.about.part}].service)};
        return {source(from)};
    }

private:
    const Shape& shape_;
    const Economy& economy_;
    const TraceSection& section_;
};

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
    return {"Term", {term->name, names.arguments(label)}, {}};
}

ExplainedName nameOfSource(const TraceSection& section, SourceIndex source) {
    return {"Term", {TERM("%1, together"), {Names(section).source(source)}}, {}};
}

ExplainedName nameOfCell(const Economy& economy, CellPlace cell) {
    const TableSpec& spec = specification(cell.table);
    const std::string row = toText(economy[cell.table].address(cell.row));
    return {"Column",
            {spec.columns[cell.column].title, {}},
            spec.singleRow ? organisationName(economy, "economy") : rowName(economy, row)};
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
