#include "proposal/template/fill.h"

#include "economy/edit/new_code.h"
#include "proposal/template/evidence_ranges.h"
#include "proposal/template/placement.h"
#include "proposal/template/row_maker.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// As people say it: "Northumbria Healthcare" of "Northumbria Healthcare NHS Foundation Trust".
std::string shortName(std::string name) {
    for (const std::string_view ending : {" NHS Foundation Trust", " NHS Trust"})
        if (name.ends_with(ending)) name.resize(name.size() - ending.size());
    return name;
}

std::string nameOfAnswer(const Question& question, const std::string& answer, const EconomyFacts& facts,
                         const FillWords& words) {
    if (answer == newRowAnswer && question.offer) return words.translate("Template", question.offer->name);
    const Table& organisations = facts.economy()[TableId::organisations];
    std::string names;
    for (const std::string& code : itemsOf(answer)) {
        const auto row = organisations.find({code});
        names += (names.empty() ? "" : ", ") + (row ? shortName(organisations.at(*row, "name")) : code);
    }
    return names;
}

std::vector<Problem> missingAnswers(const ArrangementTemplate& arrangement, const Answers& answers,
                                    const FillWords& words) {
    std::vector<Problem> problems;
    for (const Question& question : arrangement.questions) {
        const auto answer = answers.find(question.id);
        if (question.optional || (answer != answers.end() && !answer->second.empty())) continue;
        problems.push_back(
            errorSaying(message(MESSAGE("“%1” needs an answer"), words.translate("Template", question.ask))));
    }
    return problems;
}

/// Gives every row that is offered and wanted its code, so that patterns can refer to it.
void nameNewRows(const ArrangementTemplate& arrangement, const Answers& answers, const FillWords& words,
                 RowMaker& maker) {
    for (const Question& question : arrangement.questions) {
        const auto answer = answers.find(question.id);
        if (!question.offer || answer == answers.end() || answer->second != newRowAnswer) continue;
        const TableId table = question.type == AnswerType::service      ? TableId::services
                              : question.type == AnswerType::population ? TableId::populations
                              : question.type == AnswerType::index      ? TableId::indices
                                                                        : TableId::organisations;
        maker.call(question.id, maker.freeCode(table, question.offer->code));
        maker.call(question.id + "_name", words.translate("Template", question.offer->name));
    }
}

void insertArrangement(RowMaker& maker, const std::string& code, const ArrangementTemplate& arrangement,
                       const Answers& answers, bool enabled) {
    Editor& editor = maker.editor();
    const TableSpec& spec = specification(TableId::arrangements);
    Row row(spec.columns.size());
    const auto set = [&](std::string_view column, std::string text) {
        row[*spec.find(column)] = std::move(text);
    };
    const auto answer = [&](const char* id) {
        const auto found = answers.find(id);
        return found == answers.end() ? std::string() : found->second;
    };
    set("arrangement", code);
    set("name", answer("name"));
    set("kind", arrangement.kind);
    set("lead", maker.named("{" + arrangement.lead + "}"));
    set("start_year", answer("start"));
    set("ramp", answer("ramp"));
    set("enabled", enabled ? "yes" : "no");
    editor.insert(TableId::arrangements, editor.economy()[TableId::arrangements].size(), std::move(row));
}

} // namespace

std::string nameFor(const ArrangementTemplate& arrangement, const Answers& answers, const EconomyFacts& facts,
                    const FillWords& words) {
    std::vector<std::string> names;
    for (const std::string& id : arrangement.nameArguments) {
        const auto answer = answers.find(id);
        names.push_back(answer == answers.end()
                            ? std::string()
                            : nameOfAnswer(*arrangement.question(id), answer->second, facts, words));
    }
    return fill(words.translate("Template", arrangement.name), names);
}

Result<FilledTemplate> fillTemplate(const ArrangementTemplate& arrangement, const Answers& answers,
                                    const EconomyFacts& facts, const Placement& placement,
                                    const FillWords& words, Evidence evidence) {
    Answers all = answers;
    if (all["name"].empty()) all["name"] = nameFor(arrangement, answers, facts, words);
    if (auto missing = missingAnswers(arrangement, all, words); !missing.empty()) return missing;

    const MadeOf madeOf = [&](const Answers& given) {
        RowMaker maker(arrangement, given, facts, words);
        const std::string code = maker.freeCode(TableId::arrangements, codeFromName(arrangement.kind));
        maker.call("arrangement", code);
        nameNewRows(arrangement, given, words, maker);
        insertArrangement(maker, code, arrangement, given, placement.where == Placement::Where::base);
        for (const RowPattern& pattern : arrangement.rows) maker.make(pattern);
        return maker;
    };
    RowMaker maker = madeOf(all);
    if (!maker.problems.empty()) return std::move(maker.problems);
    if (evidence == Evidence::ranges) addEvidenceRanges(maker, arrangement, all, facts, madeOf);

    return placed(std::move(maker.editor()), maker.named("{arrangement}"), placement,
                  message(MESSAGE("Added arrangement %1"), all["name"]));
}

} // namespace breakeven
