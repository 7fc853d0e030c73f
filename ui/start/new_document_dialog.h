#pragma once

#include "proposal/beginning/beginning.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace breakeven::ui {

class NationalChoice;
class OrganisationChoice;

/// Asks the five things a new document is made from: its name, the base year, the years projected, the
/// organisations, and which national figures it brings. Enter takes what stands there.
class NewDocumentDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewDocumentDialog(QWidget* parent = nullptr);

    /// The document that is to be, once the dialog is accepted.
    const Economy& economy() const { return economy_; }

    BeginningAnswers answers() const;
    OrganisationChoice& organisations() const { return *organisations_; }
    NationalChoice& national() const { return *national_; }

    void accept() override;

private:
    FinancialYear baseYear() const;
    void followYears();

    BeginningMaterial material_;
    Economy economy_;
    QLineEdit* name_;
    QComboBox* base_;
    QSpinBox* years_;
    OrganisationChoice* organisations_;
    NationalChoice* national_;
    QLabel* refusal_;
    QDialogButtonBox* buttons_;
};

} // namespace breakeven::ui
