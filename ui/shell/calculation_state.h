#pragma once

#include "document/document.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace breakeven::ui {

class FittedLabel;

/// Whether the figures shown are those of the document. A calculation that takes longer than a blink says so
/// and can be stopped; then the figures before the last change stay, said to be old, until somebody has them
/// calculated or goes on editing.
class CalculationState : public QWidget {
    Q_OBJECT

public:
    explicit CalculationState(Document& document, QWidget* parent = nullptr);

    QString text() const;

private:
    void begin();
    void showSlow();
    void showDone(const ProjectedFigures& figures);
    void showStopped();
    void offer(const QString& text, const QString& iconName, const QString& toolTip);

    Document& document_;
    QElapsedTimer clock_;
    QTimer slow_;
    FittedLabel* said_;
    QProgressBar* bar_;
    QToolButton* button_; ///< stops, or calculates
};

} // namespace breakeven::ui
