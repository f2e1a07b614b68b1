import {createApp, defineComponent, onMounted, onUnmounted, ref} from 'vue';

const Bank = defineComponent({
  setup() {
    const balance = ref(0);
    const heard = ref('rien');
    const route = ref('accounts');
    const follow = () => {
      route.value = location.hash.slice(1) || 'accounts';
    };
    onMounted(() => addEventListener('hashchange', follow));
    onUnmounted(() => removeEventListener('hashchange', follow));
    // Not @cyber-17-opened: Vue makes cyber17-opened of it.
    const said = {
      'cyber-17-opened': () => (heard.value = 'ouverte'),
      'cyber-17-closed': () => (heard.value = 'fermée'),
    };
    return {balance, heard, route, said};
  },
  template: `
    <button id="refresh" @click="balance += 100">Actualiser</button>
    <p id="balance">Solde : {{balance}} €</p>
    <section v-if="route === 'accounts'">
      <p id="heard">Aide : {{heard}}</p>
      <cyber-17 context="bank" v-on="said"><a href="https://17cyber.gouv.fr/">Être aidé sur 17cyber.gouv.fr</a></cyber-17>
    </section>
    <p v-else>Aucun virement en attente</p>`,
});

const app = createApp(Bank);
app.config.compilerOptions.isCustomElement = (tag) => tag === 'cyber-17';
app.mount('#app');
