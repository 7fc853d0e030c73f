#include "proposal/template/template_file.h"

#include "economy/table/schema.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Json = nlohmann::ordered_json;

constexpr std::array answerTypes{"text",    "organisation", "organisations", "contracts",
                                 "service", "population",   "index",         "year",
                                 "pace",    "rate",         "money",         "number"};
constexpr std::array steps{"who", "when", "how_much"};

/// Reads fields and gathers what is wrong with them.
class Reader {
public:
    std::vector<Problem> problems;

    void fault(Message why) { problems.push_back(errorSaying(std::move(why))); }

    std::string text(const Json& from, const char* field, bool needed = false) {
        const auto found = from.find(field);
        if (found != from.end() && found->is_string()) return found->get<std::string>();
        if (needed || found != from.end())
            fault(message(MESSAGE("the template needs a text in its field %1"), field));
        return {};
    }

    bool flag(const Json& from, const char* field) {
        const auto found = from.find(field);
        return found != from.end() && found->is_boolean() && found->get<bool>();
    }

    std::vector<std::string> texts(const Json& from, const char* field) {
        std::vector<std::string> all;
        for (const Json& one : list(from, field))
            if (one.is_string()) all.push_back(one.get<std::string>());
        return all;
    }

    const Json& list(const Json& from, const char* field) {
        static const Json none = Json::array();
        const auto found = from.find(field);
        if (found == from.end()) return none;
        if (found->is_array()) return *found;
        fault(message(MESSAGE("the field %1 of the template must be a list"), field));
        return none;
    }

    template<class Enum, std::size_t size>
    Enum word(const Json& from, const char* field, const std::array<const char*, size>& words) {
        const std::string said = text(from, field, true);
        const auto found = std::find(words.begin(), words.end(), said);
        if (found == words.end())
            fault(message(MESSAGE("the template has %1 in its field %2, which is not a valid value"), said,
                          field));
        return static_cast<Enum>(found == words.end() ? 0 : found - words.begin());
    }

    Question question(const Json& from) {
        Question q;
        q.id = text(from, "id", true);
        q.step = word<TemplateStep>(from, "step", steps);
        q.type = word<AnswerType>(from, "type", answerTypes);
        q.ask = text(from, "ask", true);
        q.help = text(from, "help");
        q.kinds = texts(from, "kinds");
        q.unlike = text(from, "unlike");
        q.of = text(from, "of");
        q.prefer = text(from, "prefer");
        q.optional = flag(from, "optional");
        if (const auto offer = from.find("new"); offer != from.end())
            q.offer = {text(*offer, "code", true), text(*offer, "label", true)};
        for (const Json& choice : list(from, "choices"))
            q.choices.push_back({text(choice, "label", true), text(choice, "value", true)});
        q.low = text(from, "low");
        q.central = text(from, "central");
        q.high = text(from, "high");
        q.source = text(from, "source");
        q.judgement = flag(from, "judgement");
        q.pounds = text(from, "pounds");
        return q;
    }

    RowPattern row(const Json& from) {
        RowPattern pattern;
        pattern.only = text(from, "if");
        pattern.each = text(from, "each");
        for (const Json& inner : list(from, "rows")) pattern.rows.push_back(row(inner));
        if (!pattern.rows.empty()) return pattern;
        pattern.table = text(from, "table", true);
        pattern.id = text(from, "id");
        const auto table = findTable(pattern.table);
        if (!table)
            fault(message(MESSAGE("the template adds a row to %1, which is not a table"), pattern.table));
        const auto known = [&](const std::string& column) {
            if (table && !specification(*table).find(column))
                fault(message(MESSAGE("the table %1 has no column %2"), pattern.table, column));
        };
        const Json cells = from.value("cells", Json::object());
        const Json notes = from.value("notes", Json::object());
        for (const auto& cell : cells.items()) {
            known(cell.key());
            pattern.cells.push_back({cell.key(), cell.value().is_string() ? cell.value().get<std::string>()
                                                                          : cell.value().dump()});
        }
        for (const auto& note : notes.items()) {
            known(note.key());
            pattern.notes.push_back({note.key(), note.value().get<std::string>()});
        }
        return pattern;
    }

    ArrangementTemplate whole(const Json& from) {
        ArrangementTemplate t;
        t.kind = text(from, "kind", true);
        t.careModel = flag(from, "care_model");
        t.summary = text(from, "summary", true);
        t.money = text(from, "money", true);
        t.history = text(from, "history", true);
        t.today = text(from, "today", true);
        t.name = text(from, "name", true);
        t.nameArguments = texts(from, "name_arguments");
        t.lead = text(from, "lead", true);
        for (const Json& one : list(from, "questions")) t.questions.push_back(question(one));
        for (const Json& one : list(from, "rows")) t.rows.push_back(row(one));
        checkReferences(t);
        return t;
    }

private:
    void known(const ArrangementTemplate& t, const std::string& id) {
        if (!id.empty() && !t.question(id))
            fault(message(MESSAGE("the template refers to the question %1, which it does not ask"), id));
    }

    void checkReferences(const ArrangementTemplate& t, const RowPattern& pattern) {
        if (pattern.each != eachYear) known(t, pattern.each);
        for (const NotePattern& note : pattern.notes) known(t, note.question);
        for (const RowPattern& inner : pattern.rows) checkReferences(t, inner);
    }

    void checkReferences(const ArrangementTemplate& t) {
        known(t, t.lead);
        for (const std::string& id : t.nameArguments) known(t, id);
        for (const Question& q : t.questions) {
            known(t, q.unlike);
            known(t, q.of);
        }
        for (const RowPattern& pattern : t.rows) checkReferences(t, pattern);
        const Column& kinds = specification(TableId::arrangements).columns[2];
        if (std::find(kinds.words.begin(), kinds.words.end(), t.kind) == kinds.words.end())
            fault(message(MESSAGE("the template is of the kind %1, which does not exist"), t.kind));
    }
};

} // namespace

Result<ArrangementTemplate> readTemplate(std::string_view json) {
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object()) return errorSaying(message(MESSAGE("the template is not a JSON object")));
    Reader reader;
    ArrangementTemplate made = reader.whole(parsed);
    if (!reader.problems.empty()) return std::move(reader.problems);
    return made;
}

} // namespace breakeven
