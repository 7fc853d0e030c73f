#include "insight/model/model_layout.h"

#include "economy/reading/document_names.h"
#include "engine/rules/ratings.h"
#include "insight/explanation/subject_names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

bool isStatementTerm(const Term* term) {
    return term == &term::statementLine || term == &term::balanceLine || term == &term::movementLine ||
           term == &term::ownStranded;
}

bool isLeaf(TapeOp op) { return op == TapeOp::constant || op == TapeOp::input; }

// Of rule "10.4" the tenth.
int sectionOf(const Term& term) {
    const std::string_view rule = term.rule;
    int section = 0;
    std::from_chars(rule.data(), rule.data() + rule.find('.'), section);
    return section;
}

// The sheets of calculation in their order, by the sections of the rules they hold.
struct Part {
    const char* title;
    const char* holds;
    int first, last;
};
constexpr std::array parts{
    Part{MESSAGE("Growth"), MESSAGE("What every index has grown by since the base year"), 1, 1},
    Part{MESSAGE("Activity"), MESSAGE("Volumes year by year, as planned and after arrangements"), 3, 3},
    Part{MESSAGE("Prices"), MESSAGE("Prices of the tariffs, and what activity is worth at them"), 4, 4},
    Part{MESSAGE("Payments"), MESSAGE("What contracts pay, and what it is measured against"), 5, 5},
    Part{MESSAGE("Costs"), MESSAGE("Budget lines, and the activity they follow"), 6, 6},
    Part{MESSAGE("Savings and effects"), MESSAGE("Savings plans, and what arrangements do to money"), 7, 8},
    Part{MESSAGE("Capital"), MESSAGE("Capital, loans, cash, the dividend and support"), 10, 10}};

bool isTotalLine(StatementLine line) {
    using enum StatementLine;
    constexpr std::array totals{totalIncome, pay, nonPay, ebitda, operatingSurplus, surplus, netAssets};
    return std::find(totals.begin(), totals.end(), line) != totals.end();
}

template<class Visit>
void forEachOperand(const Tape::Step& step, Visit visit) {
    if (isLeaf(step.op)) return;
    visit(step.a);
    if (step.op == TapeOp::same || step.op == TapeOp::negate || step.op == TapeOp::penny ||
        step.op == TapeOp::twenty)
        return;
    visit(step.b);
    if (step.op == TapeOp::choose) visit(step.c);
}

} // namespace

StepTraits::StepTraits(const TracedScenario& traced)
    : isLive(traced.tape().size()), isPence(traced.tape().size()) {
    const Tape& tape = traced.tape();
    const std::uint32_t own = traced.ownSection().first;
    for (std::uint32_t at = 0; at < tape.size(); ++at) {
        const Tape::Step& step = tape[{at}];
        const bool constant = step.op == TapeOp::constant;
        if (step.op == TapeOp::input) isLive[at] = at >= own;
        bool pence = !isLeaf(step.op);
        forEachOperand(step, [&](std::uint32_t operand) {
            isLive[at] = isLive[at] || isLive[operand];
            pence = pence && isPence[operand];
        });
        if (step.op == TapeOp::choose) pence = isPence[step.b] && isPence[step.c];
        if (step.op == TapeOp::product || step.op == TapeOp::quotient || step.op == TapeOp::twenty)
            pence = false;
        if (step.op == TapeOp::penny) pence = true;
        if (constant) pence = trunc(Decimal(tape.value({at}) * 100)) == tape.value({at}) * 100;
        isPence[at] = pence;
    }
}

// Puts rows together while it walks the tape.
struct ModelLayout::Builder {
    /// A figure through the years.
    using Key = std::array<std::int64_t, 10>;
    struct Row {
        const Term* term;
        ModelRow row;
        std::size_t order;
    };

    const TracedScenario& traced;
    const StepTraits& traits;
    const Wording& say;
    const Tape& tape = traced.tape();
    const Shape& shape = traced.shape();
    std::vector<bool> needed = {};
    std::vector<std::uint32_t> uses = {}, sizes = {};
    std::vector<std::uint32_t> users = {}; ///< of a step without a name, the first with one that needs it
    std::map<std::pair<std::size_t, Key>, Row> rows = {}; ///< by sheet
    std::map<std::pair<Key, int>, std::int64_t> seen = {};

    // Which steps statements and ratings are made from.
    void markNeeded() {
        needed.assign(tape.size(), false);
        const auto& statements = traced.projection().statements;
        for (std::size_t org = 0; org <= statements.organisations(); ++org)
            for (std::size_t year = 0; year < statements.years(); ++year)
                for (std::size_t line = 0; line < statementLineCount; ++line)
                    if (statements.shown(OrganisationIndex::at(org), year))
                        needed[statements
                                   .amount(OrganisationIndex::at(org), year, static_cast<StatementLine>(line))
                                   .step()
                                   .value] = true;
        for (const Rating<Traced>& rating : traced.projection().ratings) {
            if (rating.value) needed[rating.value->step().value] = true;
            if (rating.score) needed[rating.score->step().value] = true;
        }
        uses.assign(tape.size(), 0);
        sizes.assign(tape.size(), 1);
        users.assign(tape.size(), 0);
        for (std::size_t at = tape.size(); at-- > traced.ownSection().first;)
            if (needed[at])
                forEachOperand(tape[{static_cast<std::uint32_t>(at)}], [&](std::uint32_t operand) {
                    needed[operand] = true;
                    ++uses[operand];
                    users[operand] = tape[{static_cast<std::uint32_t>(at)}].label != 0
                                         ? static_cast<std::uint32_t>(at)
                                         : users[at];
                });
    }

    // What is written out again and again, or grows too long, has a cell of its own though it has no name.
    bool hasCell(std::uint32_t at) {
        const Tape::Step& step = tape[{at}];
        if (!traits.isLive[at] || isLeaf(step.op) || step.op == TapeOp::compare) return step.label != 0;
        if (step.label != 0) return true;
        std::uint32_t size = 1;
        forEachOperand(step, [&](std::uint32_t operand) {
            const bool inlined = tape[{operand}].label == 0 && !isLeaf(tape[{operand}].op);
            size += inlined ? sizes[operand] : 1;
        });
        // A sum is read where it stands, until it grows too long; what is multiplied, where it is shared.
        constexpr std::uint32_t worthSharing = 4, longest = 40, longestSum = 150;
        const bool isSum =
            step.op == TapeOp::sum || step.op == TapeOp::difference || step.op == TapeOp::negate;
        const bool own = isSum ? size > longestSum : size > longest || (uses[at] > 1 && size >= worthSharing);
        sizes[at] = own ? 1 : size;
        return own;
    }

    std::size_t sheetOf(const Tape::Label& label) const {
        const Term& term = *label.term;
        const int section = sectionOf(term);
        if (isStatementTerm(&term) || section == 9 || section == 11)
            return parts.size() + static_cast<std::size_t>(label.about.subject);
        for (std::size_t part = 0; part < parts.size(); ++part)
            if (section >= parts[part].first && section <= parts[part].last) return part;
        return 0;
    }

    std::string party(OrganisationIndex org) const {
        return org == outsideParty ? say.word("outside") : shape.organisations[org.place()].code;
    }

    void place(std::uint32_t at, const Tape::Label& label, bool isWorking) {
        if (label.year < 0) return;
        Key key{};
        ModelRow row;
        row.rule = label.term->rule;
        row.unit = !isWorking ? label.term->unit : traits.isPence[at] ? Unit::pounds : Unit::none;
        row.isWorking = isWorking;
        key[0] = reinterpret_cast<std::intptr_t>(label.term);
        key[1] = isWorking ? 1 : 0;
        if (label.term->subject == Subject::posting) {
            const Posting<Traced>& posting =
                traced.ownSection().postings[static_cast<std::size_t>(label.about.subject)];
            key[2] = posting.source.value;
            key[3] = posting.payer.value;
            key[4] = posting.payee.value;
            key[5] = static_cast<std::int64_t>(posting.payerLine);
            key[6] = static_cast<std::int64_t>(posting.payeeLine);
            row.parties = party(posting.payer) + " → " + party(posting.payee);
        } else {
            key[2] = label.about.subject;
        }
        key[7] = label.about.part;
        key[8] = seen[{key, label.year}]++;
        const auto [found, added] = rows.try_emplace({sheetOf(label), key}, Row{label.term, {}, rows.size()});
        if (added) {
            row.name = nameOf(traced.ownSection(), label);
            row.isTotal = isStatementTerm(label.term) && !isWorking &&
                          isTotalLine(static_cast<StatementLine>(label.about.part));
            row.years.resize(shape.yearCount());
            found->second.row = std::move(row);
        }
        found->second.row.years[static_cast<std::size_t>(label.year)] = TapeIndex{at};
    }

    bool isShown(const Tape::Label& label) const {
        if (!isStatementTerm(label.term) || label.year < 0) return true;
        const OrganisationIndex org{label.about.subject};
        const auto& statements = traced.projection().statements;
        const auto year = static_cast<std::size_t>(label.year);
        return statements.shown(org, year) &&
               (!isBalanceSheetLine(static_cast<StatementLine>(label.about.part)) ||
                statements.hasBalances(org, year));
    }

    void placeAll() {
        for (std::uint32_t at = traced.ownSection().first; at < tape.size(); ++at) {
            const Tape::Step& step = tape[{at}];
            if (!needed[at] || !hasCell(at) || step.op == TapeOp::compare) continue;
            const Tape::Label* label = tape.label({at});
            if (label && isShown(*label))
                place(at, *label, false);
            else if (const Tape::Label* user = tape.label({users[at]}); !label && user)
                place(at, *user, true);
        }
    }
};

ModelLayout::ModelLayout(const TracedScenario& traced, const StepTraits& traits, const Wording& say,
                         SheetNames& names) {
    Builder builder{traced, traits, say};
    builder.markNeeded();
    builder.placeAll();
    const Shape& shape = traced.shape();
    const Economy& economy = traced.scenario().economy();
    std::map<std::size_t, std::vector<Builder::Row*>> bySheet;
    for (auto& [key, row] : builder.rows) bySheet[key.first].push_back(&row);
    cellOf_.assign(traced.tape().size(), 0);
    for (auto& [sheet, rows] : bySheet) {
        ModelSheet made;
        const bool statement = sheet >= parts.size();
        if (statement) {
            const std::size_t org = sheet - parts.size();
            const std::string code =
                org < shape.organisations.size() ? shape.organisations[org].code : "economy";
            made.title = organisationName(economy, code);
            made.name = names.give(code == "economy" ? say.word("economy") : code);
            made.kind = SheetKind::result;
        } else {
            made.title = say(parts[sheet].title);
            made.holds = say(parts[sheet].holds);
            made.name = names.give(made.title);
        }
        // Statement lines in their order; all else by kind, as it first comes.
        std::map<const Term*, std::size_t> firstOf;
        for (const Builder::Row* row : rows) {
            const auto [found, added] = firstOf.try_emplace(row->term, row->order);
            if (!added) found->second = std::min(found->second, row->order);
        }
        const auto rank = [&](const Builder::Row* row) {
            if (isStatementTerm(row->term)) return std::size_t{0};
            return statement ? std::size_t{1} : 1 + firstOf[row->term];
        };
        std::stable_sort(rows.begin(), rows.end(), [&](const Builder::Row* a, const Builder::Row* b) {
            return std::pair(rank(a), a->order) < std::pair(rank(b), b->order);
        });
        if (statement)
            std::stable_sort(rows.begin(), rows.end(), [&](const Builder::Row* a, const Builder::Row* b) {
                const auto line = [&](const Builder::Row* row) {
                    const auto first = std::find_if(row->row.years.begin(), row->row.years.end(),
                                                    [](const auto& step) { return step.has_value(); });
                    if (rank(row) > 0 || first == row->row.years.end()) return std::int32_t{1000};
                    const Tape::Label* label = traced.tape().label(**first);
                    return label ? label->about.part : std::int32_t{1000};
                };
                return line(a) < line(b);
            });
        std::size_t at = firstRow, lastRank = static_cast<std::size_t>(-1);
        for (Builder::Row* row : rows) {
            if (rank(row) != lastRank) {
                lastRank = rank(row);
                if (!made.blocks.empty()) ++at;
                const std::string title =
                    !statement ? fill(say.translated("Term", row->term->name), {"…"}) + " · " + row->row.rule
                    : lastRank == 0 ? std::string()
                                    : say(MESSAGE("Ratings and duties"));
                made.blocks.push_back({title, {}});
                if (!made.blocks.back().title.empty()) ++at;
            }
            for (std::size_t year = 0; year < row->row.years.size(); ++year)
                if (const auto step = row->row.years[year]) {
                    cells_.push_back({sheets_.size(), at, firstYear + year});
                    cellOf_[step->value] = static_cast<std::uint32_t>(cells_.size());
                }
            made.blocks.back().rows.push_back(std::move(row->row));
            ++at;
        }
        sheets_.push_back(std::move(made));
    }
}

std::optional<ModelCell> ModelLayout::find(TapeIndex step) const {
    const std::uint32_t at = cellOf_[step.value];
    return at == 0 ? std::nullopt : std::optional(cells_[at - 1]);
}

std::string ModelLayout::reference(ModelCell cell, std::size_t fromSheet) const {
    const std::string name = cellName(cell.row, cell.column);
    return cell.sheet == fromSheet ? name : quotedSheet(sheets_[cell.sheet].name) + "!" + name;
}

} // namespace breakeven
