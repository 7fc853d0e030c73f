#pragma once

#include "intake/intake_draft.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace breakeven::ui {

/// Where one column of the table comes from: a column of the sheet, one value for every row, the headings of
/// several columns; with unit and sign, where it holds figures.
class FieldRow : public QObject {
    Q_OBJECT

public:
    /// Puts its fields into a row of `grid`.
    FieldRow(IntakeDraft& draft, std::size_t field, QGridLayout& grid, int row, QWidget* parent);

    /// Shows what is decided.
    void follow();

    std::size_t field() const { return field_; }
    QComboBox& source() const { return *source_; }

private:
    void chooseSource();
    void listSources();
    void showWhatApplies();
    void followFixed(const QString& fixed);

    IntakeDraft& draft_;
    std::size_t field_;
    const Column& column_;
    QLabel* title_;
    QComboBox* source_;
    QComboBox* fixedChoice_ = nullptr; ///< of references and words
    QLineEdit* fixedText_ = nullptr;   ///< of the others
    QComboBox* unit_ = nullptr;
    QComboBox* sign_ = nullptr;
    bool following_ = false; ///< what is decided is shown, and nothing decided
};

} // namespace breakeven::ui
