#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class EmptyState;
class FigureTable;
class SeenFigures;
class ShownTable;

/// The volumes an organisation gave or bought against the plan's.
class ActivityView : public QWidget {
    Q_OBJECT

public:
    explicit ActivityView(SeenFigures& seen, QWidget* parent = nullptr);

    /// A code, or "economy".
    void setOrganisation(const QString& code);

    ShownTable& table() const { return *table_; }

Q_SIGNALS:
    /// There is nothing to show until months are typed.
    void monthsWanted();

private:
    void refresh();

    SeenFigures& seen_;
    QString organisation_ = QStringLiteral("economy");
    ShownTable* table_;
    FigureTable* view_;
    QLabel* remark_;
    EmptyState* empty_;
    QStackedWidget* stack_;
};

} // namespace breakeven::ui
