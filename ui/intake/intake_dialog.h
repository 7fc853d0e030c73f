#pragma once

#include "intake/intake_draft.h"

#include <QWizard>

namespace breakeven::ui {

/// Brings a foreign table into the document in four steps: what is in it, which column is which, what is new
/// and what words mean, what will change. Nothing changes before the last is accepted.
class IntakeDialog : public QWizard {
    Q_OBJECT

public:
    IntakeDialog(Document& document, ForeignFile file, const QString& organisation,
                 const QStringList& warnings, QWidget* parent = nullptr);

    IntakeDraft& draft() { return draft_; }
    /// What was done, in a sentence, once accepted.
    QString done() const { return done_; }

    void accept() override;

private:
    Document& document_;
    IntakeDraft draft_;
    QString done_;
};

} // namespace breakeven::ui
