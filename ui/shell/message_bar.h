#pragma once

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

    void showProblems(const QString& title, const std::vector<Problem>& problems);
    void showInformation(const QString& text);

    QString text() const;
    QStringList details() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void present(const QString& severity, const QString& text, const QStringList& details);

    QLabel* icon_;
    QLabel* text_;
    QToolButton* more_;
    QListWidget* details_;
};

/// A problem as one line: where and what.
QString lineOf(const Problem& problem);

} // namespace breakeven::ui
