#include "insight/explanation/cutting.h"

#include "engine/rules/costs.h"
#include "engine/rules/savings.h"
#include "engine/rules/statements.h"
#include "insight/explanation/subject_names.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

#define TERM(text) translatable("Term", text)

bool isSum(TapeOp op) { return op == TapeOp::sum || op == TapeOp::difference || op == TapeOp::negate; }

// How the sides stand to one another, the comparison having held or not.
Relation standing(Relation relation, bool holds) {
    if (holds) return relation;
    switch (relation) {
    case Relation::less:
        return Relation::atLeast;
    case Relation::atMost:
        return Relation::greater;
    case Relation::greater:
        return Relation::atMost;
    case Relation::atLeast:
        return Relation::less;
    case Relation::equal:
        return Relation::unequal;
    case Relation::unequal:
        break;
    }
    return Relation::equal;
}

} // namespace

std::size_t Cutting::push(ExplainedNode node) {
    nodes_.push_back(std::move(node));
    return nodes_.size() - 1;
}

ExplainedNode Cutting::labelled(TapeIndex step) const {
    ExplainedNode node;
    node.value = traced_.tape().value(step);
    if (const Tape::Label* label = traced_.tape().label(step)) {
        const TraceSection& section = traced_.sectionOf(step);
        node.name = nameOf(section, *label);
        node.unit = label->term->unit;
        node.rule = label->term->rule;
        node.year = section.shape->baseYear + label->year;
    }
    return node;
}

const CellOrigins& Cutting::originsOf(const TraceSection& section) {
    auto& origins = origins_[section.first];
    if (!origins) origins = std::make_unique<CellOrigins>(base_, section.economy, section.scenario);
    return *origins;
}

ExplainedNode Cutting::leaf(TapeIndex step) {
    const Tape::Step& taped = traced_.tape()[step];
    ExplainedNode node = labelled(step);
    node.op = ExplainedBy::constant;
    if (taped.op == TapeOp::constant) return node;
    const TraceSection& section = traced_.sectionOf(step);
    const Input& input = section.shape->inputs[taped.a];
    node.op = ExplainedBy::cell;
    node.name = nameOfCell(section.economy, input.place);
    node.unit = unitOfCell(input.place);
    node.cell = originsOf(section).of(input.place, input.element);
    if (section.scenario != traced_.ownSection().scenario) node.cell->scenario = section.scenario;
    const Table& table = section.economy[input.place.table];
    if (const auto year = table.spec().find("year")) node.year = parseYear(table[input.place.row][*year]);
    return node;
}

// The address that tells a step by itself, where there is one.
std::string Cutting::figureOf(TapeIndex step) const {
    const Tape::Label* label = traced_.tape().label(step);
    if (!label || &traced_.sectionOf(step) != &traced_.ownSection()) return {};
    const Shape& shape = traced_.shape();
    const FinancialYear year = shape.baseYear + label->year;
    const auto codeOf = [&](OrganisationIndex org, const char* otherwise) {
        return org.value < 0 || org.place() >= shape.organisations.size()
                   ? std::string(otherwise)
                   : shape.organisations[org.place()].code;
    };
    if (label->term == &term::statementLine)
        return toText(Figure(StatementFigure{codeOf({label->about.subject}, "economy"), year,
                                             static_cast<StatementLine>(label->about.part)}));
    // One posting a source, line and year.
    if (label->term != &term::budget && label->term != &term::otherIncome && label->term != &term::saving)
        return {};
    const Posting<Traced>& posting =
        traced_.ownSection().postings[static_cast<std::size_t>(label->about.subject)];
    const bool turned = traced_.tape().value(step) < 0;
    const OrganisationIndex payer = turned ? posting.payee : posting.payer;
    const OrganisationIndex payee = turned ? posting.payer : posting.payee;
    const std::string lines = std::string(name(turned ? posting.payeeLine : posting.payerLine)) + ">" +
                              std::string(name(turned ? posting.payerLine : posting.payeeLine));
    return toText(Figure(PostingFigure{year, codeOf(payer, "outside"), codeOf(payee, "outside"), lines,
                                       shape.sources[posting.source]}));
}

std::size_t Cutting::add(TapeIndex step) {
    if (const auto found = done_.find(step.value); found != done_.end()) return found->second;
    if (isOverfull()) return 0;
    const bool isNamed = traced_.tape().label(step) != nullptr;
    if (isNamed && level_ >= limits_.levels)
        if (std::string figure = figureOf(step); !figure.empty()) {
            ExplainedNode node = labelled(step);
            node.figure = std::move(figure);
            return done_[step.value] = push(std::move(node));
        }
    level_ += isNamed ? 1 : 0;
    const std::size_t node = addOpen(step);
    level_ -= isNamed ? 1 : 0;
    return node;
}

std::size_t Cutting::addOpen(TapeIndex step) {
    const Tape& tape = traced_.tape();
    const Tape::Step taped = tape[step];
    ExplainedNode node;
    switch (taped.op) {
    case TapeOp::constant:
    case TapeOp::input:
        node = leaf(step);
        break;
    case TapeOp::sum:
    case TapeOp::difference:
    case TapeOp::negate:
        node = labelled(step);
        makeSum(node, shortened(grouped(partsOf(step))));
        break;
    case TapeOp::same:
        node = labelled(step);
        node.op = ExplainedBy::sum;
        node.inputs = {add({taped.a})};
        break;
    case TapeOp::product:
        node = labelled(step);
        node.op = ExplainedBy::product;
        multiply(node, step);
        break;
    case TapeOp::quotient:
        node = labelled(step);
        if (tape.value({taped.b}) == 0) {
            node.op = ExplainedBy::choose;
            node.relation = Relation::equal;
            node.inputs = {add(Tape::nought)};
            node.left = add({taped.b});
            node.right = add(Tape::nought);
        } else {
            node.op = ExplainedBy::quotient;
            node.inputs = {add({taped.a}), add({taped.b})};
        }
        break;
    case TapeOp::min:
    case TapeOp::max:
        node = labelled(step);
        node.op = taped.op == TapeOp::min ? ExplainedBy::min : ExplainedBy::max;
        node.inputs = {add({taped.a}), add({taped.b})};
        break;
    case TapeOp::penny:
    case TapeOp::twenty:
        node = labelled(step);
        node.op = taped.op == TapeOp::penny ? ExplainedBy::penny : ExplainedBy::twenty;
        node.inputs = {add({taped.a})};
        break;
    case TapeOp::choose: {
        node = labelled(step);
        const bool holds = tape.holds({taped.a});
        const Tape::Step comparison = tape[{taped.a}];
        node.op = ExplainedBy::choose;
        node.relation = standing(comparison.relation, holds);
        node.inputs = {add({holds ? taped.b : taped.c}), add({holds ? taped.c : taped.b})};
        node.left = add({comparison.a});
        node.right = add({comparison.b});
        break;
    }
    case TapeOp::compare:
        break; // only choose asks one
    }
    return done_[step.value] = push(std::move(node));
}

// Unnamed sums within a sum are written out.
std::vector<Cutting::Part> Cutting::partsOf(TapeIndex step) const {
    const Tape& tape = traced_.tape();
    std::vector<Part> parts, open{{step, false}};
    while (!open.empty()) {
        const Part part = open.back();
        open.pop_back();
        const Tape::Step& taped = tape[part.step];
        if (!isSum(taped.op) || (taped.label != 0 && part.step != step)) {
            parts.push_back(part);
            continue;
        }
        if (taped.op == TapeOp::negate) {
            open.push_back({{taped.a}, !part.taken});
            continue;
        }
        open.push_back({{taped.b}, part.taken != (taped.op == TapeOp::difference)});
        open.push_back({{taped.a}, part.taken});
    }
    return parts;
}

void Cutting::multiply(ExplainedNode& node, TapeIndex step) {
    const Tape& tape = traced_.tape();
    std::vector<TapeIndex> open{step};
    while (!open.empty()) {
        const TapeIndex factor = open.back();
        open.pop_back();
        const Tape::Step taped = tape[factor];
        if (taped.op != TapeOp::product || (taped.label != 0 && factor != step)) {
            node.inputs.push_back(add(factor));
            continue;
        }
        open.push_back({taped.b});
        open.push_back({taped.a});
    }
}

std::vector<Cutting::Term> Cutting::grouped(const std::vector<Part>& parts) {
    const Tape& tape = traced_.tape();
    const auto sourceOf = [&](TapeIndex step) -> std::pair<const TraceSection*, std::int32_t> {
        const Tape::Label* label = tape.label(step);
        if (!label || label->term->subject != Subject::posting) return {nullptr, 0};
        const TraceSection& section = traced_.sectionOf(step);
        return {&section, section.postings[static_cast<std::size_t>(label->about.subject)].source.value};
    };
    std::map<std::pair<const TraceSection*, std::int32_t>, std::vector<Part>> bySource;
    for (const Part& part : parts)
        if (const auto source = sourceOf(part.step); source.first && tape.value(part.step) != 0)
            bySource[source].push_back(part);
    std::vector<Term> terms;
    Decimal constant = 0; // one less one is not worth saying
    for (const Part& part : parts) {
        if (tape[part.step].op == TapeOp::constant) {
            constant += part.taken ? -tape.value(part.step) : tape.value(part.step);
            continue;
        }
        const auto source = sourceOf(part.step);
        const auto group = source.first ? bySource.find(source) : bySource.end();
        // Nought is not posted (rules 2.1), and a line of nought says nothing in a sum of lines.
        const Tape::Label* named = tape.label(part.step);
        if (tape.value(part.step) == 0 && (source.first || (named && named->term == &term::statementLine)))
            continue;
        if (!source.first || (group != bySource.end() && group->second.size() == 1)) {
            terms.push_back({add(part.step), part.taken});
        } else if (group != bySource.end()) {
            const Tape::Label* label = tape.label(part.step);
            std::vector<Part> together = std::move(group->second);
            bySource.erase(group);
            const bool taken =
                std::all_of(together.begin(), together.end(), [](const Part& p) { return p.taken; });
            for (Part& p : together) p.taken = p.taken != taken;
            const std::size_t node =
                addSum(nameOfSource(*source.first, SourceIndex{source.second}), together);
            nodes_[node].unit = label->term->unit;
            nodes_[node].rule = label->term->rule;
            nodes_[node].year = source.first->shape->baseYear + label->year;
            terms.push_back({node, taken});
        }
    }
    if (constant != 0) {
        ExplainedNode node;
        node.value = abs(constant);
        terms.insert(terms.begin(), {push(std::move(node)), constant < 0});
    }
    return terms;
}

std::size_t Cutting::addSum(ExplainedName name, const std::vector<Part>& parts) {
    std::vector<Term> terms;
    for (const Part& part : parts) terms.push_back({add(part.step), part.taken});
    return pushSum(std::move(name), std::move(terms));
}

std::size_t Cutting::addSum(ExplainedName name, const std::vector<std::size_t>& nodes) {
    std::vector<Term> terms;
    for (const std::size_t node : nodes) terms.push_back({node, false});
    return pushSum(std::move(name), std::move(terms));
}

std::size_t Cutting::addDifference(ExplainedName name, std::size_t from, std::size_t taken) {
    return pushSum(std::move(name), {{from, false}, {taken, true}});
}

std::size_t Cutting::pushSum(ExplainedName name, std::vector<Term> terms) {
    ExplainedNode node;
    node.name = std::move(name);
    makeSum(node, shortened(std::move(terms)));
    return push(std::move(node));
}

std::vector<Cutting::Term> Cutting::shortened(std::vector<Term> terms) {
    if (terms.size() <= mostParts) return terms;
    std::vector<std::size_t> order(terms.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return abs(nodes_[terms[a].node].value) > abs(nodes_[terms[b].node].value);
    });
    std::vector<bool> isShown(terms.size());
    for (std::size_t i = 0; i < shownParts; ++i) isShown[order[i]] = true;
    std::vector<Term> shown, rest;
    for (std::size_t i = 0; i < terms.size(); ++i) (isShown[i] ? shown : rest).push_back(terms[i]);
    ExplainedNode node;
    node.name = {"Term", {TERM("%1 other figures together"), {std::to_string(rest.size())}}, {}};
    node.unit = nodes_[rest.front().node].unit;
    node.year = nodes_[rest.front().node].year;
    makeSum(node, shortened(std::move(rest)));
    shown.push_back({push(std::move(node)), false});
    return shown;
}

std::size_t Cutting::sumOf(const std::vector<std::size_t>& nodes) {
    if (nodes.size() == 1) return nodes.front();
    ExplainedNode sum;
    sum.op = ExplainedBy::sum;
    sum.inputs = nodes;
    for (const std::size_t node : nodes) sum.value += nodes_[node].value;
    return push(std::move(sum));
}

// What is added less what is taken.
void Cutting::makeSum(ExplainedNode& node, const std::vector<Term>& terms) {
    std::vector<std::size_t> added, taken;
    for (const Term& term : terms) (term.taken ? taken : added).push_back(term.node);
    node.value = 0;
    for (const std::size_t each : added) node.value += nodes_[each].value;
    for (const std::size_t each : taken) node.value -= nodes_[each].value;
    if (terms.empty()) {
        node.op = ExplainedBy::constant;
    } else if (taken.empty()) {
        node.op = ExplainedBy::sum;
        node.inputs = std::move(added);
    } else if (added.empty()) {
        node.op = ExplainedBy::negate;
        node.inputs = {sumOf(taken)};
    } else {
        node.op = ExplainedBy::difference;
        node.inputs = {sumOf(added)};
        node.inputs.push_back(sumOf(taken));
    }
}

} // namespace breakeven
