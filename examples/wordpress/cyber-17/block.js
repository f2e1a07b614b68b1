// The block in the editor: two choices, and a word about what will stand there.
(({blocks, blockEditor, components, element, i18n}) => {
  const {createElement: create, Fragment} = element;
  const {__} = i18n;
  const listOf = (values) => values.map((value) => ({value, label: value || '–'}));

  const choice = ({attributes, setAttributes}, name, label, values) =>
    create(components.SelectControl, {
      label,
      value: attributes[name],
      options: listOf(values),
      onChange: (value) => setAttributes({[name]: value}),
    });

  function Edit(props) {
    const contexts = ['', 'bank', 'shop', 'dating', 'social', 'town-hall', 'workplace'];
    return create(
      Fragment,
      null,
      create(
        blockEditor.InspectorControls,
        null,
        create(
          components.PanelBody,
          {title: 'cyber-17'},
          choice(props, 'context', __('Kind of site', 'cyber-17'), contexts),
          choice(props, 'mode', __('Where help stands', 'cyber-17'), ['inline', 'floating', 'page']),
        ),
      ),
      create('p', blockEditor.useBlockProps(), __('Help for victims stands here: cyber-17', 'cyber-17')),
    );
  }

  blocks.registerBlockType('cyber-17/help', {edit: Edit, save: () => null});
})(window.wp);
