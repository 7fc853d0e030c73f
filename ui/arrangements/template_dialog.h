#pragma once

#include "arrangements/template_draft.h"

#include <QWizard>

namespace breakeven::ui {

/// Makes an arrangement from a template: which kind, who, when and how fast, how much. What it would do to
/// each organisation is shown while the figures are chosen.
class TemplateDialog : public QWizard {
    Q_OBJECT

public:
    /// Precondition: the base has figures.
    explicit TemplateDialog(Document& document, QWidget* parent = nullptr);

    /// The arrangement made, and the scenario it is switched on in, once accepted.
    QString arrangement() const { return arrangement_; }
    QString scenario() const { return scenario_; }

    TemplateDraft& draft() { return draft_; }

    void accept() override;

private:
    Document& document_;
    TemplateDraft draft_;
    QString arrangement_;
    QString scenario_;
};

} // namespace breakeven::ui
