#pragma once

#include "intake/intake_draft.h"

#include <QWizardPage>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTableView;

namespace breakeven::ui {

class SheetPreviewModel;

/// What is in the file, which of its sheets is taken and into which table, and which rows head the columns.
class SheetStep : public QWizardPage {
    Q_OBJECT

public:
    explicit SheetStep(IntakeDraft& draft, const QStringList& warnings, QWidget* parent = nullptr);

    bool isComplete() const override;

private:
    void follow();
    void chooseHeadings();

    IntakeDraft& draft_;
    QComboBox* sheets_;
    QComboBox* tables_;
    QSpinBox* first_;
    QSpinBox* count_;
    QCheckBox* hidden_;
    QLabel* found_;
    SheetPreviewModel* model_;
    QTableView* view_;
};

} // namespace breakeven::ui
