#include "arrangements/template_draft.h"

#include "arrangements/template_library.h"
#include "document/message_text.h"

namespace breakeven::ui {

TemplateDraft::TemplateDraft(const Document& document, QObject* parent)
    : QObject(parent), economy_(document.economy()), base_(document.figures().base),
      facts_(economy_, *base_) {
    placement.where = document.inBase() ? Placement::Where::newScenario : Placement::Where::scenario;
    if (!document.inBase()) placement.scenario = toCore(document.scenario());
}

void TemplateDraft::setTemplate(ArrangementTemplate arrangement) {
    arrangement_ = std::move(arrangement);
    answers_.clear();
    given_.clear();
    name_.clear();
    refresh();
}

void TemplateDraft::refresh() {
    Answers answers;
    for (const Question& question : arrangement_.questions)
        answers[question.id] =
            given_.contains(question.id) ? answers_[question.id] : firstAnswer(question, answers, facts_);
    answers_ = std::move(answers);
    Q_EMIT changed();
}

QString TemplateDraft::answer(const std::string& question) const {
    const auto found = answers_.find(question);
    return found == answers_.end() ? QString() : toQt(found->second);
}

void TemplateDraft::give(const std::string& question, const std::string& answer) {
    if (answers_[question] == answer) return;
    answers_[question] = answer;
    given_.insert(question);
    refresh();
}

QString TemplateDraft::name() const {
    return toQt(name_.empty() ? nameFor(arrangement_, answers_, facts_, fillWords()) : name_);
}

void TemplateDraft::setName(const QString& name) {
    name_ = toCore(name.trimmed());
    Q_EMIT changed();
}

Result<FilledTemplate> TemplateDraft::filled(Evidence with) const {
    Answers answers = answers_;
    answers["name"] = toCore(name());
    Placement where = placement;
    if (where.where == Placement::Where::newScenario && where.scenario.empty())
        where.scenario = answers["name"];
    return fillTemplate(arrangement_, answers, facts_, where, fillWords(), with);
}

} // namespace breakeven::ui
