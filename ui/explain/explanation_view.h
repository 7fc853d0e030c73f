#pragma once

#include "explain/explanation_model.h"

#include <QTreeView>

namespace breakeven::ui {

class ExplanationDelegate;

/// The tree of an explanation. What is open and chosen in it stays so while its figures change.
class ExplanationView : public QTreeView {
    Q_OBJECT

public:
    ExplanationView(Document& document, const Display& display, QWidget* parent = nullptr);

    ExplanationModel& tree() const { return *model_; }
    ExplanationDelegate& entry() const { return *delegate_; }

    /// Which rows are open and which is chosen, to come back to.
    struct Places {
        QList<QStringList> open;
        QStringList chosen;
    };
    Places places() const;

    /// Shows an explanation as `places` say, without any its first level.
    void present(std::optional<Explanation> explanation, const std::optional<Places>& places);

    /// The rows that are open, indented, for a letter or a spreadsheet.
    QString openText() const;
    void copy() const;

Q_SIGNALS:
    /// Somebody wants to go to a cell.
    void cellWanted(const QString& address);
    /// A figure to be explained by itself.
    void figureWanted(const QString& address);
    void whoUsesWanted(const QString& address);
    void ruleWanted(const QString& rule);

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void follow(const QModelIndex& index);
    void fit();
    void collectOpen(const QModelIndex& parent, QList<QStringList>& open) const;
    void write(const QModelIndex& index, int depth, QStringList& lines) const;

    ExplanationModel* model_;
    ExplanationDelegate* delegate_;
};

} // namespace breakeven::ui
