#pragma once

#include "document/document.h"

#include <QTreeWidget>

namespace breakeven::ui {

/// The scenarios as a tree, each with what it is ("Base + 3 changes"). Dragging one onto another puts it on
/// top of that.
class ScenarioTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit ScenarioTree(Document& document, QWidget* parent = nullptr);

    /// The scenario that is marked; "base" if none.
    QString chosen() const;
    void choose(const QString& scenario);

Q_SIGNALS:
    void scenarioMarked(const QString& scenario);
    void reparentWanted(const QString& scenario, const QString& parent);

protected:
    void dropEvent(QDropEvent* event) override;

private:
    void rebuild();

    Document& document_;
};

} // namespace breakeven::ui
