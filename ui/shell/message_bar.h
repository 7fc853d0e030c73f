#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <QFrame>

#include <vector>

class QLabel;
class QListWidget;
class QToolButton;

namespace breakeven::ui {

/// A strip above the page for what concerns the whole document: a file that could not be opened, with every
/// problem listed; never a dialog that only says "failed".
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Cells are called by their names in the economy.
    void showProblems(const QString& title, const std::vector<Problem>& problems, const Economy& economy);
    void showInformation(const QString& text);

    QString text() const;
    QStringList details() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void drawIcon();
    void present(const QString& severity, const QString& text, const QStringList& details);

    QLabel* icon_;
    QLabel* text_;
    QToolButton* more_;
    QListWidget* details_;
};

/// A problem as one line: where and what.
QString lineOf(const Problem& problem, const Economy& economy);

} // namespace breakeven::ui
