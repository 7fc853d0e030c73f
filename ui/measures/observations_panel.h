#pragma once

#include "document/document.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace breakeven::ui {

class TablePanel;

/// What was seen of one measure, month by month, as a grid, and a button that takes months and values as a
/// spreadsheet copied them, months down or across.
class ObservationsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ObservationsPanel(Document& document, QWidget* parent = nullptr);

    void setMeasure(const std::string& code);

    /// Enters what is on the clipboard.
    void paste();

    /// Why the clipboard was not taken, or what of it was.
    QString said() const;

Q_SIGNALS:
    void cellEntered(const QString& address);

private:
    Document& document_;
    std::string measure_;
    QVBoxLayout* layout_;
    TablePanel* panel_ = nullptr;
    QLabel* said_;
};

} // namespace breakeven::ui
