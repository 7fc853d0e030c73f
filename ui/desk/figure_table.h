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

    /// Rows and columns that are tinted because they are of what is chosen on the page.
    void setMarked(QList<int> rows, QList<int> columns);
    const QList<int>& markedRows() const { return markedRows_; }
    const QList<int>& markedColumns() const { return markedColumns_; }

Q_SIGNALS:
    /// Somebody went to a cell by keyboard or mouse.
    void placeChosen(int row, int column);
    /// Somebody wants nothing chosen.
    void nothingChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void fitRows();

    QAction* explain_;
    QList<int> markedRows_, markedColumns_;
    bool fitted_ = true;
};

} // namespace breakeven::ui
