#pragma once

#include "document/document.h"
#include "proposal/progress/reforecast.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace breakeven::ui {

/// What an effect's rate comes to when what was seen is weighed with what was held before, and the scenario
/// that has it, with one click.
class ReforecastPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReforecastPanel(Document& document, QWidget* parent = nullptr);

    /// Null: nothing is chosen.
    void setMeasure(const MeasureProgress* progress);

    /// What it says, or why it says nothing.
    QString text() const;
    QPushButton& button() const { return *make_; }

Q_SIGNALS:
    void failed(const QString& why);

private:
    void refresh();
    void makeScenario();

    Document& document_;
    MeasureProgress progress_;
    std::optional<Reforecast> seen_;
    QComboBox* effect_;
    QLabel* effectLabel_;
    QLabel* text_;
    QPushButton* make_;
};

} // namespace breakeven::ui
