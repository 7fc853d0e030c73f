#pragma once

#include "document/document.h"
#include "proposal/template/fill.h"

#include <QObject>

#include <memory>
#include <set>

namespace breakeven::ui {

/// An arrangement as it is being answered for: the kind, the answers so far, and where it is to be switched
/// on. Answers nobody has given follow those they depend on.
class TemplateDraft : public QObject {
    Q_OBJECT

public:
    /// Precondition: the base has figures.
    explicit TemplateDraft(const Document& document, QObject* parent = nullptr);

    void setTemplate(ArrangementTemplate arrangement);
    const ArrangementTemplate& arrangement() const { return arrangement_; }

    const EconomyFacts& facts() const { return facts_; }
    const Answers& answers() const { return answers_; }
    QString answer(const std::string& question) const;
    void give(const std::string& question, const std::string& answer);

    /// What it is called: as the person says, or made of who takes part.
    QString name() const;
    void setName(const QString& name);

    Placement placement;
    Evidence evidence = Evidence::ranges;

    /// The command that makes it, with ranges or, as a preview needs no more, without.
    Result<FilledTemplate> filled(Evidence with) const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Economy economy_;
    std::shared_ptr<const ExactProjection> base_;
    EconomyFacts facts_;
    ArrangementTemplate arrangement_;
    Answers answers_;
    std::set<std::string> given_;
    std::string name_;
};

} // namespace breakeven::ui
