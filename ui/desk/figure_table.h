#pragma once

#include <QTableView>

namespace breakeven::ui {

/// A table of results: not edited, explained figure by figure, copied to a spreadsheet with its headings, its
/// names standing still at the left while years scroll. Actions added to it stand in its menu.
class FigureTable : public QTableView {
    Q_OBJECT

public:
    explicit FigureTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// What is selected, all if nothing is, with headings, tab-separated; figures as the model holds them.
    QString selectedText() const;
    void copy() const;

    /// The height that shows all rows without scrolling.
    int fullHeight() const;

    /// Lets the columns share the width there is.
    void setFitted(bool fitted) { fitted_ = fitted; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void fitRows();
    int leastWidth(int column) const;

    QAction* explain_;
    bool fitted_ = true;
};

} // namespace breakeven::ui
