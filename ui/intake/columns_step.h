#pragma once

#include "intake/intake_draft.h"

#include <QWizardPage>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QScrollArea;
class QTableView;

namespace breakeven::ui {

class FieldRow;
class IntakeSampleModel;

/// Which column of the sheet is which of the table, in what unit and sign, with the rows as they would come
/// in.
class ColumnsStep : public QWizardPage {
    Q_OBJECT

public:
    explicit ColumnsStep(IntakeDraft& draft, QWidget* parent = nullptr);

    bool isComplete() const override;
    const std::vector<FieldRow*>& fields() const { return fields_; }
    IntakeDraft& draft() const { return draft_; }

private:
    void rebuild();
    void follow();
    void listAcross();
    void takeAcross();
    void listFilterTexts();
    void filter();
    QWidget* makeOptions();

    IntakeDraft& draft_;
    QScrollArea* scroll_;
    std::vector<FieldRow*> fields_;
    QListWidget* across_;
    QLabel* acrossLabel_;
    QComboBox* filterColumn_;
    QComboBox* filterText_;
    QCheckBox* addUp_;
    QCheckBox* totals_;
    QCheckBox* eachMonth_;
    QLabel* told_;
    IntakeSampleModel* model_;
    QTableView* view_;
};

} // namespace breakeven::ui
